/** Says in one or two sentences what a search has found, or that it has found nothing. */

import type { SortOrder } from '../../../../plugins/kb-search/query/messages.ts'
import { formatArticles, formatCount } from '../../../components/format.ts'
import type { FoundResults, Search } from '../found-results.ts'

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
  if (found.identified) return absent
  const sentences = [absent]
  if (found.phrases === 'nowhere') sentences.push('No article has what stands in quotation marks word for word.')
  const how = (found.phrases === 'found' ? ', word for word' : '') + ORDER_WORDS[search.order]
  if (found.total > 0) sentences.push(describeTotal(found, query, how))
  else if (found.unfiltered > 0)
    sentences.push(`${formatArticles(found.unfiltered)} found, but none with these filters.`)
  else if (search.allWords) sentences.push(`No article has all of ${query}.`)
  else sentences.push(`Nothing found for ${query}.`)
  if (found.missing.length > 0) sentences.push(`No article has ${found.missing.map(quote).join(' or ')}.`)
  if (found.leftOut.length > 0)
    sentences.push(`Nearly every article has ${found.leftOut.map(quote).join(' and ')}: only titles count there.`)
  return sentences.filter((sentence) => sentence !== '').join(' ')
}

/** How many articles have all words, and how many some; how many are known to name what is asked for. */
function describeTotal({ total, complete, known, phrases }: FoundResults, query: string, how: string): string {
  const first = known === 0 ? '' : `, ${known === total ? 'all' : `the first ${formatCount(known)}`} known to name it`
  if (phrases === 'found' || complete === total) return `${formatArticles(total)} for ${query}${how}${first}.`
  if (complete === 0) return `No article has all of ${query}, ${formatArticles(total)} some of it${how}${first}.`
  return `${formatArticles(complete)} for ${query}${how}${first}; ${formatCount(total)} with a part of it.`
}

/** In quotation marks, no more than is needed to recognise one's own words; the box has the whole. */
export function quote(query: string): string {
  return `“${query.length > LONGEST_QUERY ? `${query.slice(0, LONGEST_QUERY)}…` : query}”`
}

function describeAbsent(number: number, citedBy: number): string {
  const absent = `Q${number} is not in this archive`
  if (citedBy === 0) return `${absent}, and no article is known to refer to it.`
  return `${absent}. ${formatArticles(citedBy)} ${citedBy === 1 ? 'refers' : 'refer'} to it.`
}
