/**
 * Lines that end where their writer wanted them to: an address, records of data, what a program prints. Running text
 * fills its lines, so that the next word never fits on the line above it.
 *
 * In: `1,Chai,10 boxes`, `2,Chang,24 bottles`, `3,Syrup,12 bottles`. Out: true.
 */

import { isProse } from './prose.ts'

/** Fewer lines may be a paragraph that was edited after its lines were wrapped. */
const FEWEST = 3
/** The narrowest running text of the archive is wrapped at about 70 characters. */
const WIDTH = 60
/** So many breaks come early at least; before the others stands a line that begins like those of a list. */
const SHARE = 0.6
const BEGINNING = /^["'(<[]?[A-Z0-9\\%$]/
/** A setting: `LampName: HALL`, `lamp=on`. */
const SETTING = /^[A-Za-z][\w.!-]*(?: [A-Z]\w*){0,2} ?[:=] ?\S/
const LONGEST_SETTING = 50

/** Whether each line ends where its writer wanted it to. */
export function isUnwrapped(texts: readonly string[]): boolean {
  if (areAlike(texts)) return true
  if (texts.length < FEWEST || isProse(texts)) return false
  const others = texts.slice(1).filter((_, index) => !isBrokenEarly(texts, index))
  if (others.length === 0) return true
  return others.length <= (texts.length - 1) * (1 - SHARE) && others.every((text) => BEGINNING.test(text))
}

/** Whether the first word of the next line would have fit on a line. */
function isBrokenEarly(texts: readonly string[], index: number): boolean {
  const [word = ''] = (texts[index + 1] ?? '').split(' ', 1)
  return (texts[index]?.length ?? 0) + 1 + word.length <= WIDTH
}

/** Whether two lines or more are settings, or the same command with other arguments: `copy a.set a.bak`. */
function areAlike(texts: readonly string[]): boolean {
  if (texts.length < 2 || texts.some((text) => text.length > LONGEST_SETTING || /[a-z]\.$/.test(text))) return false
  if (!texts.every((_, index) => index === texts.length - 1 || isBrokenEarly(texts, index))) return false
  if (texts.every((text) => SETTING.test(text))) return true
  const words = texts.map((text) => text.split(' '))
  return words.every(([first], index) => first === words[0]?.[0] && (words[index]?.length ?? 0) > 1)
}
