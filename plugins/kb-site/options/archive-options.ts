/** What a project tells the Eleventy plugin, and `kb build` too. Paths are from the project's folder, or absolute. */

import type { OverrideName } from '../../../layouts/views/overrides.ts'

/** What the archive is called, and where it will stand. */
export interface SiteNames {
  title: string
  /** One line below the title. */
  tagline: string
  /** Scheme and host where the site will stand. What needs whole addresses is made only where it is known. */
  origin?: string
  /** Address of the repository that takes reports of misread articles. */
  repository?: string
}

/** Options of the archive; `check-options.ts` has the rules for each. A name that is left out is that of `site.yaml`. */
export interface ArchiveOptions extends Partial<SiteNames> {
  /** Folders of raw articles. Left out: those that `sources.yaml` in `settings` lists. */
  content?: readonly string[]
  /** A folder with any of `sources.yaml`, `site.yaml`, `pages` and `vocabulary`, in place of those that come with the code. */
  settings?: string
  /** Site path of the archive's home page, with slashes at both ends; `/archive/` where left out. */
  path?: string
  /** Modules whose default export stands in place of a component, or around it. */
  overrides?: Readonly<Partial<Record<OverrideName, string>>>
  /** A style sheet whose rules win over those of the archive, or that sets its custom properties. */
  stylesheet?: string
  /** Whether a search index is built; it is where left out. */
  search?: boolean
  /** Where builds keep what the next need not do again, `.cache/kb` where left out; null where nothing is kept. */
  cache?: string | null
  /** The records of an earlier site (`data/articles.ndjson.gz`), from which the changes are told. */
  changesSince?: string
}
