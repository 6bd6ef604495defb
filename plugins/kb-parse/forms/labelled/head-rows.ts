/**
 * Reads rows of a head that have no labels: versions, systems and keywords, each with a `|` between columns.
 *
 * In: `2.50 WINDOWS kbinterop kbref`. Out: versions `2.50`, systems `WINDOWS`, keywords `kbinterop kbref`.
 * In: `3.10 1.20 | 3.50` and `WINDOWS   | WINDOWS NT`. Out: the two rows.
 */

/** What the rows say, each empty where none does. */
export interface HeadRows {
  versions: string
  systems: string
  keywords: string
}

const VERSION = /^v?\d+(?:\.[\dxXa-z]+)*[a-z]?$|^SP\d+$/
const SYSTEM =
  /^(?:WINDOWS|WIN(?:16|32S?|3X|95|98|NT)|MS-?DOS|DOS|OS\/2|NT|MACINTOSH|MAC|UNIX|XENIX|CE|95|98|ALPHA|MIPS|WFW)$/
const KEYWORD = /^(?:kb\w+|[A-Za-z][A-Za-z0-9]*)$/

/** Whether each word of a line is a version, a system in capitals or a keyword, and the first two or `kb` come first. */
export function isHeadRow(text: string): boolean {
  const words = text.split(/\s+/)
  const [first = ''] = words
  const isStart = VERSION.test(first) || SYSTEM.test(first) || /^kb[a-z]/.test(first) || first === '|'
  return (
    isStart &&
    words.every((word) => word === '|' || [VERSION, SYSTEM, KEYWORD].some((kind) => kind.test(word))) &&
    !words.some(
      (word, index) =>
        /^[A-Z]?[a-z]+$/.test(word) &&
        !word.startsWith('kb') &&
        !words.slice(0, index).some((other) => other.startsWith('kb')),
    )
  )
}

/** Adds a row's words to what the rows above it said. */
export function readHeadRow(rows: HeadRows, text: string): void {
  let kind: keyof HeadRows | null = null
  for (const word of text.split(/\s+/)) {
    if (word !== '|') kind = kindOf(word, kind)
    const name = kind ?? 'versions'
    rows[name] = `${rows[name]} ${word}`.trim()
  }
}

/** Versions stand before systems, and these before keywords. */
function kindOf(word: string, before: keyof HeadRows | null): keyof HeadRows {
  if (before === 'keywords') return before
  if (SYSTEM.test(word)) return 'systems'
  if (before !== 'systems' && VERSION.test(word)) return 'versions'
  return 'keywords'
}
