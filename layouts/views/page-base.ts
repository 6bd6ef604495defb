/** What pages of all kinds have in common. */
import type { Breadcrumb } from './links.ts'

/** Where a page stands, and what it is called. */
export interface PageBase {
  /** Site path of the page, `/kb/298/Q298933/`; also decides where it is written. */
  url: string
  /** Text of the title element, without the site's name. */
  title: string
  breadcrumbs: Breadcrumb[]
}
