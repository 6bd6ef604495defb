/**
 * Starts work again without the files that went missing between two steps of it: lists, links and the graph must not name
 * them.
 */
import type { SkippedPath } from '../../kb-sources/list-content-files.ts'
import { GoneFile } from '../read/gone-file.ts'

/** Times that work starts again because files went missing while it ran. */
const mostTries = 5

/**
 * Does work until no file goes missing.
 * @param work is told the files that are gone, adds those that it misses, and fails then
 * @throws what the work fails with for another reason
 */
export async function untilStable<Result>(work: (gone: SkippedPath[]) => Promise<Result>): Promise<Result> {
  const gone: SkippedPath[] = []
  for (let tries = 1; ; tries += 1) {
    const { length } = gone
    try {
      return await work(gone)
    } catch (error) {
      const root = rootOf(error)
      if (root instanceof GoneFile) gone.push(root.skipped)
      if (gone.length === length || tries === mostTries) throw root
    }
  }
}

/** What Eleventy's own error, which names its template only, came from. */
function rootOf(error: unknown): unknown {
  return error instanceof Error && 'originalError' in error && error.originalError ? rootOf(error.originalError) : error
}
