/**
 * Finds the lines of a paragraph that were broken on purpose: wrapped text fills its lines, so that the next word never
 * fits on the line above it with much room left.
 *
 *     Change:                      Error Code: 0xC0000080
 *     "The lamp is red."           Problem: The lamp does not answer.
 */
import type { SourceLine } from '../source/source-line.ts'

/** A word fits with room when so many columns are left behind it. */
const ROOM = 20
/** Within fields, each with a label, the next label need only fit (Q261288). */
const ROOM_OF_FIELDS = 1
/** No text is wrapped at fewer columns. */
const NARROWEST = 50
/** No text of the archive is wrapped at more columns. */
const WIDEST = 80
/** So many narrow lines that make sentences are wrapped text of their own width. */
const FEWEST_NARROW = 4
/** A line begins something of its own with a capital, a number, or a sign before one; a small letter goes on. */
const BEGINNING = /^ *["'(<[{]?(?:\.{3})?[A-Z0-9\\%$?*"'(<[]/
/** A sentence goes on behind a comma or a small word, however much room there is. */
const GOES_ON = /(?:,|\b(?:an?|and|any|are|as|at|by|can|for|from|in|is|no|of|on|or|the|that|this|to|was|with|your))$/i
/** In a cell the small word of a name is no end of it: `Save As`. */
const CELL_GOES_ON = new RegExp(GOES_ON.source)
/** A cell's line may begin with the sign of an option or a dash as well. */
const CELL_BEGINNING = /^["'(<[]?[A-Z0-9\\%$?*"'(<[/-]/
/** A path, a word or a choice is broken behind its sign, and a remark before its bracket closes. */
const BROKEN_OFF = /[\\/-]$|\([^)]*$/
/** So many lines of a stack of names at least could each have stood on the line above. */
const SHARE_OF_STACK = 0.3
/** A sentence that begins on a line of its own reads the same as one that does not (Q132401). */
const SENTENCE_END = /[.!?]["')]?$/
const ANNOUNCEMENT = /:["')]?$/
/** Wrapped text has the end of a sentence anywhere in its lines. */
const SENTENCE_WITHIN = /[a-z]\. {1,2}[A-Z]/
/** So many short lines that begin something of their own each are entries, whatever ends the last (Q64445, Q172952). */
const FEWEST_ENTRIES = 3
const LONGEST_ENTRY = 60
/** Four or more may be longer: so many lines of wrapped text do not all begin with a capital (Q192516). */
const FEWEST_LONG = 4
const LONGEST_OF_MANY = 72
/** `To:` and `Purpose: Shows the lamp.` begin a line of their own even below a sentence (Q304910, Q85426). */
const LABEL = /^ *[A-Z][\w-]*(?: [\w-]+){0,2}:(?: |$)/

/** The column at which a body is wrapped: the end of its longest line that is no longer than text is. */
export function measureWidth(lines: readonly SourceLine[]): number {
  let width = 0
  for (const { text } of lines) if (text.length > width && text.length <= WIDEST) width = text.length
  return width
}

/**
 * @param texts the lines of a paragraph
 * @param width the column at which the text around it is wrapped
 * @returns the indexes of the lines before which a line was broken on purpose
 */
export function findBrokenLines(texts: readonly string[], width: number): ReadonlySet<number> {
  if (areEntries(texts)) return new Set(texts.keys())
  const found = new Set<number>()
  const longest = texts.reduce((most, { length }) => Math.max(most, Math.min(length, WIDEST)), 0)
  const isNarrow = longest < NARROWEST
  const full = isNarrow ? width : longest
  if (full < NARROWEST) return found
  const areFields = LABEL.test(texts[0] ?? '')
  const mayBeWrapped = isNarrow && texts.length >= FEWEST_NARROW && SENTENCE_END.test(texts.at(-1) ?? '')
  for (let index = 1; index < texts.length; index += 1) {
    const above = texts[index - 1] ?? ''
    const text = texts[index] ?? ''
    const room = areFields && LABEL.test(text) ? ROOM_OF_FIELDS : ROOM
    if (full - above.length - 1 - firstWordLength(text) < room) continue
    const isApart = ANNOUNCEMENT.test(above) || LABEL.test(text)
    if (isApart || (!mayBeWrapped && standsAlone(above, text, isNarrow))) found.add(index)
  }
  return found
}

/**
 * The same of a cell whose lines are `texts`: its column is as wide as its longest text, `width`. A stack of names is
 * broken before all of them, before those as well that had no room above.
 *
 *     Edit    Undo           In a column of 13: before `Redo` and `Clear`.
 *             Redo
 *             Paste Special
 *             Clear
 */
export function findBrokenCellLines(texts: readonly string[], width: number): ReadonlySet<number> {
  const found = new Set<number>()
  let canBegin = 0
  for (let index = 1; index < texts.length; index += 1) {
    const above = texts[index - 1] ?? ''
    const text = texts[index] ?? ''
    if (!CELL_BEGINNING.test(text) || CELL_GOES_ON.test(above) || BROKEN_OFF.test(above)) continue
    canBegin += 1
    if (above.length + 1 + firstWordLength(text) <= width) found.add(index)
  }
  const isStack = texts.length >= FEWEST_ENTRIES && canBegin === texts.length - 1
  if (isStack && found.size >= canBegin * SHARE_OF_STACK) return new Set(texts.keys())
  return found
}

/** Whether each line is a name, the entry of a menu or a sentence, and could have stood on the line above. */
function areEntries(texts: readonly string[]): boolean {
  if (texts.length < FEWEST_ENTRIES) return false
  const longest = texts.length < FEWEST_LONG ? LONGEST_ENTRY : LONGEST_OF_MANY
  return texts.every((text, index) => {
    const above = texts[index - 1]
    if (!BEGINNING.test(text) || text.length > longest || SENTENCE_WITHIN.test(text)) return false
    return above === undefined || (!GOES_ON.test(above) && above.length + 1 + firstWordLength(text) <= longest)
  })
}

/** Whether a line neither goes on on the next one nor ends a sentence within wrapped text. */
function standsAlone(above: string, text: string, isNarrow: boolean): boolean {
  return BEGINNING.test(text) && !GOES_ON.test(above) && (isNarrow || !SENTENCE_END.test(above))
}

function firstWordLength(text: string): number {
  const trimmed = text.trimStart()
  const end = trimmed.indexOf(' ')
  return end < 0 ? trimmed.length : end
}
