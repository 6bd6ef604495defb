/** Counts the articles that use each name that looks like a service's and is in no vocabulary. */
import type { UnknownService } from '../types.ts'

/** `namesOfArticles` has one list for each article; a name counts once in each. */
export function countUnknownServices(namesOfArticles: Iterable<readonly string[]>): UnknownService[] {
  const counts = new Map<string, number>()
  for (const names of namesOfArticles) {
    for (const name of new Set(names)) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return Array.from(counts, ([name, articles]) => ({ name, articles }))
}
