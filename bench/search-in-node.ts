/** The code of the search page and its worker on the index files of a built site, here in Node instead of a browser. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SearchSources } from '../layouts/assets/search/found-results.ts'
import { FullText } from '../layouts/assets/search/full-text.ts'
import type { DescribeResult } from '../layouts/assets/search/results/describe-result.ts'
import { StaticFiles } from '../layouts/assets/search/static-files.ts'
import { articleAddress } from '../plugins/kb-search/query/article-address.ts'
import { type Bundles, loadBundles } from '../plugins/kb-search/query/bundles.ts'
import type { SearchAnswer, SearchMessage } from '../plugins/kb-search/query/messages.ts'
import { searchArticles } from '../plugins/kb-search/query/search-articles.ts'

/** From now on all of the program's requests are answered from the site's folder. */
export function openSearch(site: string): SearchSources {
  serveFolder(site)
  const files = new StaticFiles('/')
  return { files, fullText: new FullTextInNode(), describe: describeByNumber, prefix: '/' }
}

/** Pages are read by browsers alone; the order of results needs none. */
const describeByNumber: DescribeResult = async ({ number }) => {
  const url = articleAddress(number, '/')
  return { number, url, title: '', product: '', date: '', type: '', excerpt: [], section: null }
}

/** The full text without a worker of the browser. */
class FullTextInNode extends FullText {
  readonly #bundles: Promise<Bundles> = loadBundles('/search/')

  override prepare(): void {}

  override async search(query: Omit<SearchMessage, 'kind' | 'id'>): Promise<SearchAnswer> {
    return searchArticles(await this.#bundles, { ...query, kind: 'search', id: 1 })
  }
}

function serveFolder(folder: string): void {
  globalThis.fetch = async (address) => {
    const path = join(folder, String(address).replace(/\?.*/, ''))
    try {
      return new Response(readFileSync(path))
    } catch {
      return new Response(null, { status: 404 })
    }
  }
}
