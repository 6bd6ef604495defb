/** The enhancements of every page. Each adds to a page that already works; none is needed to read it. */
import { addCopyButtons } from './copy-code.ts'
import { addListFilters } from './filter-list.ts'
import { focusSearchByKey } from './focus-search.ts'
import { loadSearchOnUse } from './load-search.ts'

addCopyButtons()
addListFilters()
focusSearchByKey()
loadSearchOnUse()
