/**
 * A file that the first pass read and that the second does not find again, or finds changed: removed, replaced or
 * made unreadable while the build ran. The build starts again without it.
 */
import type { ContentFile, SkippedPath } from '../../kb-sources/list-content-files.ts'

/** Notes files that are gone. @throws Error when there are any */
export function refuseGone(found: readonly SkippedPath[], gone: SkippedPath[]): void {
  if (found.length === 0) return
  gone.push(...found)
  throw new Error(`Expected the files that the first pass read, found ${found.length} gone: ${found[0]?.path}, …`)
}

/** Thrown in a worker, which hands `skipped` to the first thread. */
export class GoneFile extends Error {
  readonly skipped: SkippedPath

  constructor({ source, path }: ContentFile, found: string) {
    const reason = `The file changed while the build ran: ${found}`
    super(`${source}/${path}: ${reason}`)
    this.skipped = { source, path, reason }
  }
}
