/**
 * Takes off what stands before each line of an article that was quoted, numbered or indented, so that it can be read as
 * others are. Lines around it, which have nothing of the kind, are no part of it.
 *
 * In: `> DOCUMENT:Q900126  08-AUG-2001  [winnt]` below a line of a mail. Out: the same lines without `> `; the mail's are
 * left out.
 */
import { type LinePiece, TextLines } from '../source/text-lines.ts'

/** Words that begin the line which tells a form. */
const SIGN =
  /(?:DOCUMENT: ?Q\d|Article: ?Q\d|ARTICLE[- ]ID\s*:|PSS ID Number\s*:|Document Number\s*:|Article ID\s*:|(?:This|The) article was previously published under)/gi
/** What may stand before it: marks of quotation, numbers of lines, blanks. */
const QUOTED = /^[ \t]{0,8}(?:[>|:#%][ \t]?)+/
const NUMBERED = /^[ \t]*\d{1,7}[.:)|]?(?:[ \t]{1,8}|$)/
const INDENTED = /^[ \t]+/
const LONGEST_PREFIX = 40
/** A numbered line that is not the next of the listing may stand within it. */
const MOST_MISSED = 3

/** The lines that are wrapped as the first sign is; null where none is wrapped. */
export function unwrapLines(lines: TextLines): TextLines | null {
  const first = findWrappedSign(lines)
  if (!first) return null
  const { prefix, pattern } = first
  if (pattern === INDENTED) return new TextLines(lines.text, cutIndent(lines, prefix.length))
  return new TextLines(lines.text, pattern === QUOTED ? cutPrefixes(lines, () => QUOTED) : cutNumbers(lines, prefix))
}

/** The lines without an indent; null where a line has less. */
export function unindentLines(lines: TextLines, length: number): TextLines | null {
  const pieces = cutIndent(lines, length)
  return pieces.length === lines.count ? new TextLines(lines.text, pieces) : null
}

function findWrappedSign(lines: TextLines): { prefix: string; pattern: RegExp } | null {
  let line = 0
  for (const { index: offset } of lines.text.matchAll(SIGN)) {
    while (line + 1 < lines.count && lines.start(line + 1) <= offset) line += 1
    const start = lines.start(line)
    if (offset === start || offset - start > LONGEST_PREFIX) continue
    const prefix = lines.text.slice(start, offset)
    const pattern = [QUOTED, NUMBERED, INDENTED].find((other) => other.exec(prefix)?.[0] === prefix)
    if (pattern) return { prefix, pattern }
  }
  return null
}

/** Numbers must count on, so that a step of a list is none; as many blanks stand behind them as in the first line. */
function cutNumbers(lines: TextLines, first: string): LinePiece[] {
  const blanks = first.length - first.trimEnd().length
  const numbered = new RegExp(`^[ \\t]*(\\d{1,7})[.:)|]?(?:[ \\t]{1,${blanks}}|$)`)
  let expected: number | null = null
  return cutPrefixes(lines, (text) => {
    const number = Number(numbered.exec(text)?.[1] ?? Number.NaN)
    const isNext = number >= (expected ?? number) && number <= (expected ?? number) + MOST_MISSED
    if (isNext) expected = number + 1
    return isNext ? numbered : null
  })
}

/** Lines with a prefix, without it. */
function cutPrefixes(lines: TextLines, choosePattern: (text: string) => RegExp | null): LinePiece[] {
  const pieces: LinePiece[] = []
  for (let index = 0; index < lines.count; index += 1) {
    const piece = lines.piece(index)
    const text = lines.text.slice(piece.start, Math.min(piece.end, piece.start + LONGEST_PREFIX))
    const prefix = choosePattern(text)?.exec(text)?.[0]
    if (prefix !== undefined) pieces.push({ ...piece, start: piece.start + prefix.length })
  }
  return pieces
}

/** Lines with as many blanks, and blank ones; a prefix is never longer than what is looked at of a line. */
function cutIndent(lines: TextLines, length: number): LinePiece[] {
  const indent = new RegExp(`^(?:\\s{${length}}|\\s*$)`)
  return cutPrefixes(lines, () => indent)
}
