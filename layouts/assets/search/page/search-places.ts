/**
 * Where a reader was in the results of a search, remembered for the tab: going back finds the same results, the same
 * place and the same link with the focus, also in browsers that kept nothing of the page.
 */

/** A place in a list of results. */
export interface SearchPlace {
  /** How many results were shown. */
  shown: number
  /** Pixels from the page's top. */
  top: number
  /** Position of the result that had the focus, from 0; -1 for none. */
  focused: number
}

const STORAGE_KEY = 'kb-search-places'

/** Searches of one tab that are remembered. */
const MOST_PLACES = 20

/** The search by its address; the oldest is forgotten. A browser that keeps nothing loses nothing else. */
export function keepPlace(address: string, place: SearchPlace): void {
  const others = readPlaces().filter(([other]) => other !== address)
  try {
    sessionStorage.setItem(STORAGE_KEY, JSON.stringify([...others, [address, place]].slice(-MOST_PLACES)))
  } catch {
    // Storage is full or forbidden.
  }
}

/** Null where the search was never left. */
export function recallPlace(address: string): SearchPlace | null {
  return readPlaces().find(([other]) => other === address)?.[1] ?? null
}

function readPlaces(): [address: string, place: SearchPlace][] {
  try {
    return JSON.parse(sessionStorage.getItem(STORAGE_KEY) ?? '[]') as [string, SearchPlace][]
  } catch {
    return []
  }
}
