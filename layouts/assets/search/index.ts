/**
 * Search in the browser: runs the search page where it is one, and makes the search boxes of other pages find numbers. What
 * every page has besides, the search page gets once its results can be read.
 */
import { ASSETS } from '../names.ts'
import { runScript } from '../scripts/run-script.ts'
import { addressOf, sitePrefix } from '../scripts/site-address.ts'
import { FullText } from './full-text.ts'
import { startHeaderSearch } from './header-search.ts'
import { startSearchPage } from './page/search-page.ts'
import { describeByPages } from './results/describe-result.ts'
import { StaticFiles } from './static-files.ts'

const prefix = sitePrefix()
const isSearchPage = document.querySelector('ol#results') !== null
const files = new StaticFiles(prefix, isSearchPage)

if (isSearchPage) {
  const sources = { files, prefix, fullText: new FullText(), describe: describeByPages(prefix) }
  startSearchPage(document, sources).finally(() => runScript(addressOf(ASSETS.script)))
} else {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[role="search"]')) {
    startHeaderSearch(form, files, prefix)
  }
}
