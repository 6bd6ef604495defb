/** What every page knows of the site: plain data, and the same for all of them. */
import type { NamedLink } from './links.ts'

export interface SiteFacts {
  title: string
  tagline: string
  /** Path prefix with slashes at both ends: `/` or `/kbarchive/`. */
  prefix: string
  /** With what the links of a page begin: the way to the home page, `../../`, or the prefix on pages shown at any address. */
  root: string
  /** The folders around the page but for the site's own, innermost first, each with the way there; none on such pages. */
  around?: readonly { readonly folder: string; readonly way: string }[]
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
  /** Site path of the home page among the pages of the project, with slashes at both ends: `/` where it is alone. */
  path?: string
  /** Hash of the functions that the project has in place of components: pages are made again where they change. */
  overridesHash?: string
}
