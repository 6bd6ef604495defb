/** The site as its pages see it: the same for all of them. */
import type { Overrides } from './overrides.ts'
import type { SiteFacts } from './site-facts.ts'

/** What every page knows of the site, and what the layouts have besides. */
export interface Site extends SiteFacts {
  /** What keywords, technology tokens and issue types mean in words, by their text in lower case. */
  meanings?: Readonly<Record<string, string>>
  /** What the project has in place of components. */
  overrides?: Overrides
}
