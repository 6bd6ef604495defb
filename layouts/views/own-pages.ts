/** Pages of the site itself. */
import type { ElementContent } from 'hast'
import type { CountedLink } from './links.ts'
import type { PageBase } from './page-base.ts'

/** The page that the script of the search fills. */
export interface SearchPage extends PageBase {
  kind: 'search'
  /** The browse indexes, for readers without scripts. */
  indexes: CountedLink[]
}

/** The site's own prose, from `content/pages`, or the warranty. */
export interface ProsePage extends PageBase {
  kind: 'prose'
  body: ElementContent[]
}

/** What an address that leads nowhere shows. */
export interface NotFoundPage extends PageBase {
  kind: 'notFound'
  indexes: CountedLink[]
}

/** The page on which a script shows the raw text of any article, by its number in the address. */
export interface OriginalPage extends PageBase {
  kind: 'original'
}

/** A page that only leads elsewhere, for old addresses. */
export interface RedirectPage extends PageBase {
  kind: 'redirect'
  /** Site path without the prefix. */
  target: string
}

/** The unlisted page that shows every component; it needs no data. */
export interface DesignPage extends PageBase {
  kind: 'design'
}
