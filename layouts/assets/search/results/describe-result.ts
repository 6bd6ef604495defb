/**
 * Makes what a result shows of an article from its page, under the address by which the result leads there: when a reader
 * follows it, the page is in the browser's cache.
 */
import { articleAddress } from '../../../../plugins/kb-search/query/article-address.ts'
import type { FoundArticle, ResultDetails } from '../../../../plugins/kb-search/query/messages.ts'
import { fetchPage } from '../../scripts/fetch-page.ts'
import { cutExcerpt } from './cut-excerpt.ts'
import { readArticle, type ShownArticle } from './read-article.ts'
import { withHighlight } from './render-result.ts'

/** Tells what a result shows of an article. @param highlight what to mark on the article's page, empty for nothing */
export type DescribeResult = (found: FoundArticle, highlight: string) => Promise<ResultDetails>

/** Describes results by the articles' pages. Of a page that does not come, the number stands for the title. */
export function describeByPages(prefix: string): DescribeResult {
  return async (found, highlight) => {
    const url = articleAddress(found.number, prefix)
    const page = await fetchPage(withHighlight(url, highlight)).catch(() => null)
    if (page) return describeResult(found, readArticle(page), url)
    return {
      number: found.number,
      url,
      title: `Q${found.number}`,
      product: '',
      date: '',
      type: '',
      excerpt: [],
      section: null,
    }
  }
}

function describeResult({ number, words: found }: FoundArticle, article: ShownArticle, url: string): ResultDetails {
  const { title, product, date, type, words, from, sections } = article
  const [first] = sections
  const matches = found.map(({ weight, positions }) => ({
    weight,
    positions: positions.map((position) => position - from),
  }))
  const { match, segments } = cutExcerpt(words, matches, first?.behind)
  const section = sections.findLast(({ at }) => at <= match)
  return {
    number,
    url,
    title,
    product,
    date,
    type,
    excerpt: segments,
    section: section ? { title: section.title, url: `${url}#${section.id}` } : null,
  }
}
