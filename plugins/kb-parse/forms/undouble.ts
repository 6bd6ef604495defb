/**
 * Takes out the blank line that stands below each line of a file whose line ends were doubled on the way.
 *
 * In: `SUMMARY`, a blank line, `=======`, three blank lines, `Light it.`. Out: the same with none, and with one.
 */
import { type LinePiece, TextLines } from '../source/text-lines.ts'

const RULE = /^\s*([-=])\1+\s*$/
/** A line of a header, right below which another stands. */
const HEADER = /^\s{0,4}(?:DOCUMENT: ?Q\d|Article: ?Q\d)/
const FIELD = /^\s{0,4}(?:TITLE\s*:|Product\(s\):)/

/** The same lines where two with words touch, or nothing tells that these two touched once. */
export function undoubleLines(lines: TextLines): TextLines {
  if (!isDoubled(lines)) return lines
  const pieces: LinePiece[] = []
  let blanks = 0
  for (let index = 0; index < lines.count; index += 1) {
    const isBlank = lines.slice(index).trim() === ''
    blanks = isBlank ? blanks + 1 : 0
    if (!isBlank || blanks % 2 === 0) pieces.push(lines.piece(index))
  }
  return new TextLines(lines.text, pieces)
}

/** Whether no two lines with words touch, and a rule belongs to the title two lines above, or a field to its header. */
function isDoubled(lines: TextLines): boolean {
  let isTold = false
  let last = -2
  let text = ''
  for (let index = 0; index < lines.count; index += 1) {
    const line = lines.slice(index).trimEnd()
    if (line.trim() === '') continue
    if (index === last + 1) return false
    const isRight = index === last + 2
    isTold ||=
      isRight &&
      ((RULE.test(line) && line.length === text.length && !RULE.test(text)) || (HEADER.test(text) && FIELD.test(line)))
    last = index
    text = line
  }
  return isTold
}
