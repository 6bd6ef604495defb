/**
 * View models: what each kind of page is given to show. `plugins/kb-site` makes them, `layouts/pages` renders them. Each
 * file of `views/` has the pages of one sort with what they are made of.
 */
import type { ArticlePage, EditionPage } from './views/article-pages.ts'
import type { BuildsPage, EntityPage, RegistryTreePage } from './views/entity-pages.ts'
import type { HomePage } from './views/home-page.ts'
import type { AbsentPage, IndexPage, ListingPage, TitleIndexPage } from './views/list-pages.ts'
import type { DesignPage, NotFoundPage, OriginalPage, ProsePage, RedirectPage, SearchPage } from './views/own-pages.ts'
import type { StatsPage } from './views/stats-page.ts'

export type * from './views/article-pages.ts'
export type * from './views/entity-pages.ts'
export type * from './views/home-page.ts'
export type * from './views/links.ts'
export type * from './views/list-pages.ts'
export type * from './views/own-pages.ts'
export type * from './views/site.ts'
export type * from './views/stats-page.ts'

/** A page of any kind, told apart by `kind`. */
export type Page =
  | ArticlePage
  | EditionPage
  | HomePage
  | ListingPage
  | IndexPage
  | TitleIndexPage
  | EntityPage
  | BuildsPage
  | RegistryTreePage
  | AbsentPage
  | SearchPage
  | StatsPage
  | ProsePage
  | NotFoundPage
  | OriginalPage
  | RedirectPage
  | DesignPage
