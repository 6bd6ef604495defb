/**
 * Finds items whose marker is not the one that the source prints: letters shown as numbers, other numbers, bullets for
 * either, and items that run on within the paragraph above them.
 */
import { bullet } from '../lossless/list-numbering.ts'
import type { Misprint } from '../types.ts'
import { flowing, type ShownText } from './shown-text.ts'

const markerPunctuation = /[().:]/g
const counted = /^(?:\d+|[A-Za-z]|[ivx]+|[IVX]+)$/
/** A letter o is drawn as a bullet. */
const drawnLetter = 'o'
/** What stands before an item; a number that follows anything else goes on with a sentence (Q147663). */
const endsBefore = /[.!?:;>]["')]?$/
/** How many words further on the next item may begin. */
const itemLength = 400

/** The misprints, in the order of the text. */
export function findMarkers(shown: ShownText): Misprint[] {
  const { words, markers } = shown
  const misprints: Misprint[] = []
  for (let index = 0; index < words.length; index++) {
    const word = words[index]
    if (!word?.marker) continue
    const drawn = markers[index] ?? null
    if (drawn !== null) {
      if (drawn !== readMarker(word.text)) misprints.push(marker(word.line, word.text, drawn))
    } else if (runsOn(shown, index)) misprints.push(runOn(word.line, word.text))
  }
  return misprints
}

function marker(line: number, expected: string, drawn: string): Misprint {
  return { kind: 'marker', line, expected: `\`${expected}\``, found: drawn === bullet ? 'a bullet' : `\`${drawn}.\`` }
}

function runOn(line: number, expected: string): Misprint {
  return { kind: 'item', line, expected: `an item \`${expected}\``, found: `\`${expected}\` within a paragraph` }
}

/** What a browser must draw for a printed marker: `(3)` -> `3`, `-` -> `*` */
function readMarker(text: string): string {
  const core = text.replace(markerPunctuation, '')
  return counted.test(core) && text !== drawnLetter ? core : bullet
}

/** Whether a numbered line is shown within flowing text, while the line of the next number is shown as an item. */
function runsOn({ words, markers, columns, leading, inTable }: ShownText, index: number): boolean {
  const { text, column } = words[index] ?? { text: '', column: -1 }
  if (columns[index] !== flowing || leading[index] || inTable[index] || !/\d/.test(text)) return false
  if (!endsBefore.test(words[index - 1]?.text ?? '')) return false
  const next = text.replace(/\d+/, (digits) => String(Number(digits) + 1))
  const last = Math.min(index + itemLength, words.length)
  for (let other = index + 1; other < last; other++) {
    const word = words[other]
    if (word?.marker && word.text === next && word.column === column) return (markers[other] ?? null) !== null
  }
  return false
}
