/**
 * The list that a reader came from: remembered for the tab when a link of it is followed, so that the article can lead to
 * the next one of that list.
 */

/** A list of articles: the page that shows it, and the paths of its articles in order. */
export interface ListTrail {
  name: string
  address: string
  articles: readonly string[]
}

/** Where an article stands in a list; a neighbour is null at the list's ends. */
export interface TrailPlace {
  /** From 1. */
  position: number
  previous: string | null
  next: string | null
}

const STORAGE_KEY = 'kb-list'

/** Fewer have no order worth following. */
const FEWEST_ARTICLES = 2

/** Keeps a list until the tab closes or another list takes its place. A browser that keeps nothing loses nothing else. */
export function keepTrail(trail: ListTrail): void {
  if (trail.articles.length < FEWEST_ARTICLES) return
  try {
    sessionStorage.setItem(STORAGE_KEY, JSON.stringify(trail))
  } catch {
    // Storage is full or forbidden.
  }
}

/** The list last kept; null where there is none. */
export function recallTrail(): ListTrail | null {
  try {
    return JSON.parse(sessionStorage.getItem(STORAGE_KEY) ?? 'null') as ListTrail | null
  } catch {
    return null
  }
}

/** Null where the list does not have the article. */
export function findPlace({ articles }: ListTrail, path: string): TrailPlace | null {
  const index = articles.indexOf(path)
  if (index < 0) return null
  return { position: index + 1, previous: articles[index - 1] ?? null, next: articles[index + 1] ?? null }
}
