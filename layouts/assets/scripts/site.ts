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
if (document.querySelector('#not-found-suggestion')) {
  import('./suggest-search.ts').then(({ suggestSearch }) => suggestSearch())
}
