/**
 * Remembers the body that was parsed last: most articles come in two forms with the same lines, and the second then costs
 * a comparison.
 *
 * When: an archive's files are read one after the other, the copies of an article together.
 */
import type { Root } from 'mdast'
import type { SourceLine } from '../source/source-line.ts'
import type { BlockCounts, Section } from '../types.ts'

/** A body as a tree, with what is told from the tree alone. */
export interface ParsedBody {
  tree: Root
  sections: Section[]
  blocks: BlockCounts
}

/** One body; pass it from one `readArticles` to the next. */
export class BodyMemory {
  #lines: readonly SourceLine[] = []
  #body: ParsedBody | null = null

  /** The very body that was kept, its places those of the other copy; null where a line differs, or how far it is below the first. */
  find(lines: readonly SourceLine[]): ParsedBody | null {
    return isSameText(this.#lines, lines) ? this.#body : null
  }

  keep(lines: readonly SourceLine[], body: ParsedBody): void {
    this.#lines = lines
    this.#body = body
  }
}

function isSameText(a: readonly SourceLine[], b: readonly SourceLine[]): boolean {
  const distance = (a[0]?.number ?? 0) - (b[0]?.number ?? 0)
  return (
    a.length === b.length &&
    a.every((line, index) => {
      const other = b[index]
      return line.text === other?.text && line.number - other.number === distance
    })
  )
}
