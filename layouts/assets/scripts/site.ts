/** The enhancements of every page. Each adds to a page that already works; none is needed to read it. */
import { addCitation } from './cite-article.ts'
import { addCopyButtons } from './copy-code.ts'
import { addListFilters } from './filter-list.ts'
import { focusSearchByKey } from './focus-search.ts'
import { loadSearchOnUse } from './load-search.ts'

addCitation()
addCopyButtons()
addListFilters()
focusSearchByKey()
loadSearchOnUse()
const suggestion = document.querySelector<HTMLElement>('#not-found-suggestion')
if (suggestion) import('../not-found/lead-on.ts').then(({ leadOn }) => leadOn(suggestion))
else if (document.querySelector('.home-page') && location.search !== '') {
  import('../not-found/follow-old-address.ts').then(({ followOldAddress }) => followOldAddress())
}
