/** Functions that a project has in place of components of the layouts, or around them. */
import type { Html } from '../markup/html.ts'
import type { html } from '../markup/html-template.ts'
import type { ArticlePage } from './article-pages.ts'
import type { HomePage } from './home-page.ts'
import type { SiteFacts } from './site-facts.ts'

/** The components that may be overridden, and what each shows. */
export interface OverrideViews {
  /** The head of every page; `withSearch` is false where the page has a search box of its own. */
  header: { withSearch: boolean }
  /** The foot of every page, which shows nothing but the site. */
  footer: null
  /** What stands beside an article's text: what it names, and what is known about it. */
  articleAside: ArticlePage
  /** All of the home page between header and footer. */
  home: HomePage
}

/** The name of such a component. */
export type OverrideName = keyof OverrideViews

/** What an override makes its markup from. */
export interface OverrideInput<Name extends OverrideName> {
  view: OverrideViews[Name]
  site: SiteFacts
  /** What the component itself makes of the view. */
  markup: Html
  /** Makes markup: what is filled into the template is escaped. */
  html: typeof html
  /** Turns a site path of the archive into what an `href` says on this page. */
  href(path: string): string
  /** The same for a site path of the project. */
  projectHref(path: string): string
}

/** Gives what stands in place of the component; null for nothing. The header and footer are made once for many pages. */
export type Override<Name extends OverrideName> = (input: OverrideInput<Name>) => Html | null

/** All that a project has. */
export type Overrides = { readonly [Name in OverrideName]?: Override<Name> }
