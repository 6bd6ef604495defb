/** The site as its pages see it: the same for all of them. */
import type { NamedLink } from './links.ts'

/** What every page knows of the site. */
export interface Site {
  title: string
  tagline: string
  /** Path prefix with slashes at both ends: `/` or `/kbarchive/`. */
  prefix: string
  /** With what the links of a page begin: the way to the home page, `../../`, or the prefix on pages shown at any address. */
  root: string
  /** Whether the articles are the project's own sample edition, which every page of it says. */
  sample: boolean
  /** Whether a search index was built. */
  search: boolean
  /** Scheme and host where the site will stand, `https://example.org`, without a slash at the end; unknown where left out. */
  origin?: string
  /** Address of the repository that takes reports of misread articles, without a slash at the end; unknown where left out. */
  repository?: string
  /** The browse indexes that the header links, in order. */
  navigation?: readonly NamedLink[]
  /** What keywords, technology tokens and issue types mean in words, by their text in lower case. */
  meanings?: Readonly<Record<string, string>>
}
