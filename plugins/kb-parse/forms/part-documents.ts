/**
 * Parts documents that stand on one line: where files were joined whose last line has no end, and where an extractor made
 * each run of white space one blank.
 *
 * In: `Copyright Microsoft Corporation 2002.DOCUMENT:Q900125  08-AUG-2001  [winnt]`. Out: two lines.
 * In: `DOCUMENT:Q900125 08-AUG-2001 [winnt] TITLE :Two Words PRODUCT :Lamps …`. Out: the lines of a whole document, so far
 * as their marks tell them: fields, rules, underlined titles, entries of the applies-to list.
 */
import { type LinePiece, TextLines } from '../source/text-lines.ts'

const SIGN = 'DOCUMENT:'
/** A whole header line, which a sentence that speaks of one does not have. */
const HEADER = /DOCUMENT: ?Q\d{2,7}\s{1,4}\d{1,2}-[A-Za-z]{3}-\d{2,4}/y
/** What follows on the same line where the line ends are gone. */
const NEXT_FIELD = /\sTITLE\s{0,8}:/
/** A field of the header stands within so many characters of the first. */
const FIELD_REACH = 120
const FIELDS = / (?=(?:TITLE|PRODUCT|PROD\/VER|OPER\/SYS|KEYWORDS) {0,3}:)/g
const TRAILER_FIELDS = / (?=(?:Technology|Version|Platform|Hardware|Component|Issue type|Solution Type) {0,12}:)/gi
const RULES = / ([-=])\1+(?= |$)/g
const SHORTEST_FRAME = 40
const ENTRIES = / (?=- )/g
const APPLIES_TO = /The information in this article applies to:/i
const LABELS =
  / (?=Additional (?:query|reference) words?:|THE INFORMATION PROVIDED IN THE MICROSOFT KNOWLEDGE BASE|Copyright Microsoft Corporation)/g

/** The same lines where no document has to be parted from another or taken apart. */
export function partDocuments(lines: TextLines): TextLines {
  const cuts = findCuts(lines.text)
  if (cuts.length === 0) return lines
  const pieces: LinePiece[] = []
  let cut = 0
  for (let index = 0; index < lines.count; index += 1) {
    let piece = lines.piece(index)
    for (; (cuts[cut] ?? piece.end) < piece.end; cut += 1) {
      const at = cuts[cut] ?? piece.end
      if (at === piece.start) continue
      pushLines(pieces, lines.text, { ...piece, end: at })
      piece = { ...piece, start: at, origin: at }
    }
    pushLines(pieces, lines.text, piece)
  }
  return new TextLines(lines.text, pieces)
}

/** Where documents begin within a line, or begin a line that holds them whole. */
function findCuts(text: string): number[] {
  const cuts: number[] = []
  for (let at = text.indexOf(SIGN); at >= 0; at = text.indexOf(SIGN, at + SIGN.length)) {
    const before = text.charCodeAt(at - 1)
    const isFirst = at === 0 || before === 10 || before === 13
    if (isFirst ? !isOnOneLine(text, at) : !isHeader(text, at) || !(isGlued(before) || isOnOneLine(text, at))) continue
    cuts.push(at)
  }
  return cuts
}

function isHeader(text: string, at: number): boolean {
  HEADER.lastIndex = at
  return HEADER.test(text)
}

/** The line before has no end: its last character touches the header. */
function isGlued(before: number): boolean {
  return before > 32 && before !== 62 && before !== 34 && before !== 39 && before !== 40
}

function isOnOneLine(text: string, at: number): boolean {
  const [line = ''] = text.slice(at, at + FIELD_REACH).split(/[\r\n]/, 1)
  return isHeader(text, at) && NEXT_FIELD.test(line)
}

function pushLines(pieces: LinePiece[], text: string, piece: LinePiece): void {
  if (!isOnOneLine(text, piece.start)) {
    pieces.push(piece)
    return
  }
  let origin = piece.origin
  for (const { start, end } of cutLine(text.slice(piece.start, piece.end))) {
    pieces.push({ ...piece, start: piece.start + start, end: piece.start + end, origin })
    origin = piece.start + end
  }
}

type Part = Pick<LinePiece, 'start' | 'end'>

/** A document's lines within its one line; a part without characters is a blank line. */
function cutLine(line: string): Part[] {
  const rules = [...line.matchAll(RULES)].map(([found, character], index, all) => ({
    at: (all[index]?.index ?? 0) + 1,
    length: found.length - 1,
    character,
  }))
  const frames = rules.filter(({ length }) => length >= SHORTEST_FRAME)
  const headerEnd = frames[0]?.at ?? line.length
  const cuts = new Set<number>([line.length])
  addCuts(cuts, line, FIELDS, 0, headerEnd)
  const trailer = frames.findLast(({ at, length }) =>
    /^ Keywords {0,12}:/i.test(line.slice(at + length, at + length + 24)),
  )
  addCuts(cuts, line, TRAILER_FIELDS, trailer?.at ?? line.length, line.length)
  addCuts(cuts, line, LABELS, headerEnd, line.length)
  const label = APPLIES_TO.exec(line)
  const listEnd = label ? (frames.find(({ at }) => at > label.index)?.at ?? label.index) : 0
  if (label) addCuts(cuts, line, ENTRIES, label.index, listEnd)
  const blanks = new Set<number>()
  for (const { at, length } of rules) {
    const title = length < SHORTEST_FRAME ? at - 1 - length : at
    if (title < at && !/^(?: |^)[A-Z0-9]/.test(line.slice(title - 1, title + 1))) continue
    cuts
      .add(title)
      .add(at)
      .add(at + length)
    blanks.add(title)
    if (at !== trailer?.at) blanks.add(at + length)
  }
  for (const { index } of line.matchAll(LABELS)) blanks.add(index + 1)
  return joinParts(
    [...cuts].sort((a, b) => a - b),
    blanks,
  )
}

function addCuts(cuts: Set<number>, line: string, pattern: RegExp, from: number, to: number): void {
  for (const { index } of line.slice(from, to).matchAll(pattern)) cuts.add(from + index + 1)
}

function joinParts(cuts: readonly number[], blanks: ReadonlySet<number>): Part[] {
  const parts: Part[] = []
  let start = 0
  for (const end of cuts) {
    if (end > start) parts.push({ start, end })
    if (blanks.has(end)) parts.push({ start: end, end })
    start = end
  }
  return parts
}
