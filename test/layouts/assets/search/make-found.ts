/** What a search asked and found, for tests of what is said about it. */
import type { FoundResults, Search } from '../../../../layouts/assets/search/found-results.ts'

/** A search for lamps. */
export function makeSearch(fields: Partial<Search> = {}): Search {
  return { query: 'lamp', filters: {}, order: 'relevance', allWords: false, fullText: false, ...fields }
}

/** Nothing but what a test names. */
export function makeFound(fields: Partial<FoundResults> = {}): FoundResults {
  return {
    results: [],
    next: [],
    total: 0,
    complete: fields.total ?? 0,
    leftOut: [],
    known: 0,
    unfiltered: 0,
    hidden: {},
    counts: {},
    missing: [],
    rare: [],
    phrases: 'none',
    absent: [],
    cited: [],
    names: [],
    products: [],
    identified: false,
    ...fields,
  }
}
