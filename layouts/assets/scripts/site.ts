/** The enhancements of every page. Each adds to a page that already works; none is needed to read it. */
import { addCitation } from './cite-article.ts'
import { addCopyButtons } from './copy-code.ts'
import { addListFilters } from './filter-list.ts'
import { focusSearchByKey } from './focus-search.ts'
import { foldLong } from './fold-long.ts'
import { leadThroughList, rememberLists } from './follow-list.ts'
import { linkHeadings } from './link-headings.ts'
import { loadSearchOnUse } from './load-search.ts'
import { previewLinks } from './preview-links.ts'
import { fillInReports } from './report-misreading.ts'
import { openOriginalInPlace, showRequestedOriginal } from './show-original.ts'

leadThroughList()
addCitation()
addCopyButtons()
linkHeadings()
foldLong()
addListFilters()
focusSearchByKey()
loadSearchOnUse()
openOriginalInPlace()
showRequestedOriginal()
fillInReports()
previewLinks()
rememberLists()
const suggestion = document.querySelector<HTMLElement>('#not-found-suggestion')
if (suggestion) import('../not-found/lead-on.ts').then(({ leadOn }) => leadOn(suggestion))
else if (document.querySelector('.home-page') && location.search !== '') {
  import('../not-found/follow-old-address.ts').then(({ followOldAddress }) => followOldAddress())
}
const searchedFor = new URLSearchParams(location.search).get('highlight')
if (searchedFor !== null && document.querySelector('.article-page')) {
  import('./highlight-matches.ts').then(({ highlightMatches }) => highlightMatches(searchedFor))
}
