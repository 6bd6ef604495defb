/**
 * Cut the sentence around a place out of a text, short enough to be quoted.
 *
 *     'It stops. Then Event 1023 is logged twice. All is well.', at "Event 1023"   ->  'Then Event 1023 is logged twice.'
 */

/** The most characters of a quotation, the marks of omission apart. */
const LONGEST = 240

/** How far the ends of a sentence are looked for: beyond what is quoted, so that what is too long is seen to be. */
const REACH = 2 * LONGEST

/** "Dr. Watson", "U.S. version": the full stop ends an abbreviation. */
const ABBREVIATION = String.raw`(?<!\b(?:Dr|Mr|Mrs|vs|e\.g|i\.e|[A-Z]))`

/** Before a capital letter: `Dsamain.exe` and `4.0 SP3` have no white space behind their full stop. */
const SENTENCE_END = String.raw`${ABBREVIATION}[.!?]["')\]]?\s+(?=["'([]?[A-Z])`

const sentenceEnd = new RegExp(String.raw`${SENTENCE_END}|\n[ \t]*\n`, 'g')

/** The sentence around `[start, end)`, its white space folded; cut between words where it is too long. */
export function cutSentence(text: string, start: number, end: number): string {
  const before = fold(text.slice(findStart(text, start), start)).trimStart()
  const middle = fold(text.slice(start, end))
  const after = fold(text.slice(end, findEnd(text, end))).trimEnd()
  const room = Math.max(0, LONGEST - middle.length)
  const roomBefore = Math.max(Math.floor(room / 2), room - after.length)
  const kept = keepEnd(before, roomBefore)
  return (kept + middle + keepStart(after, room - Math.min(kept.length, room))).trim()
}

/** The first sentence of a text. */
export function firstSentence(text: string): string {
  const trimmed = text.trimStart()
  return cutSentence(trimmed, 0, 0)
}

/** The last sentence of a text. */
export function lastSentence(text: string): string {
  const { length } = text.trimEnd()
  return cutSentence(text, length, length)
}

function findStart(text: string, start: number): number {
  const from = Math.max(0, start - REACH)
  let found = from
  for (const match of text.slice(from, start).matchAll(sentenceEnd)) found = from + match.index + match[0].length
  return found
}

function findEnd(text: string, end: number): number {
  const piece = text.slice(end, end + REACH)
  const stop = piece.search(sentenceEnd)
  return stop === -1 ? end + piece.length : end + stop + 1
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ')
}

function keepEnd(text: string, room: number): string {
  if (text.length <= room) return text
  const kept = text.slice(text.length - room)
  return `… ${kept.slice(kept.indexOf(' ') + 1)}`
}

function keepStart(text: string, room: number): string {
  if (text.length <= room) return text
  const kept = text.slice(0, room)
  return `${kept.slice(0, Math.max(0, kept.lastIndexOf(' ')))} …`
}
