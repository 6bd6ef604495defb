/** Says in one or two sentences what a search has found, or that it has found nothing. */
import type { FoundResults, Search } from './find-results.ts'
import type { SortOrder } from './messages.ts'

/** Characters of a query that are said back. */
const LONGEST_QUERY = 100

const ORDER_WORDS: Readonly<Record<SortOrder, string>> = {
  relevance: '',
  date: ', newest first',
  cited: ', most cited first',
}

/** The text of the search page's status line. */
export function describeStatus(search: Search, found: FoundResults): string {
  const query = quote(search.query)
  const absent = found.absent.map(({ number, citedBy }) => describeAbsent(number, citedBy)).join(' ')
  const [first] = found.absent
  if (found.identified && first) return absent
  if (found.identified) return `${countArticles(found.total)} known to name ${query}.`
  const sentences = [absent]
  if (found.phrases === 'nowhere') sentences.push('No article has what stands in quotation marks word for word.')
  const how = (found.phrases === 'found' ? ', word for word' : '') + ORDER_WORDS[search.order]
  if (found.total > 0) sentences.push(`${countArticles(found.total)} for ${query}${how}.`)
  else if (found.unfiltered > 0)
    sentences.push(`${countArticles(found.unfiltered)} found, but none with these filters.`)
  else sentences.push(`Nothing found for ${query}.`)
  if (found.missing.length > 0) sentences.push(`No article has ${found.missing.map(quote).join(' or ')}.`)
  return sentences.filter((sentence) => sentence !== '').join(' ')
}

/** `1 article`, `54,311 articles` */
export function countArticles(count: number): string {
  return count === 1 ? '1 article' : `${count.toLocaleString('en')} articles`
}

/** In quotation marks, no more than is needed to recognise one's own words; the box has the whole. */
export function quote(query: string): string {
  return `“${query.length > LONGEST_QUERY ? `${query.slice(0, LONGEST_QUERY)}…` : query}”`
}

function describeAbsent(number: number, citedBy: number): string {
  const absent = `Q${number} is not in this archive`
  if (citedBy === 0) return `${absent}, and no article is known to refer to it.`
  return `${absent}. ${countArticles(citedBy)} ${citedBy === 1 ? 'refers' : 'refer'} to it.`
}
