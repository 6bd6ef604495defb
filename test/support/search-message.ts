/** What the search page asks its worker, for tests and benches that ask it without the page. */
import type { SearchMessage } from '../../plugins/kb-search/query/messages.ts'

/** The first ten results by relevance, without filters, unless `changes` says otherwise. */
export function makeSearchMessage(query: string, changes: Partial<SearchMessage> = {}): SearchMessage {
  return {
    kind: 'search',
    id: 1,
    query,
    filters: {},
    order: 'relevance',
    allWords: false,
    counted: [],
    named: [],
    asked: [],
    first: [],
    from: 0,
    count: 10,
    ...changes,
  }
}
