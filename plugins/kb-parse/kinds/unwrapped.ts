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

export function isUnwrapped(texts: readonly string[]): boolean {
  if (texts.length < FEWEST || isProse(texts)) return false
  return texts.slice(1).every((text, index) => {
    const [word = ''] = text.split(' ', 1)
    return (texts[index]?.length ?? 0) + 1 + word.length <= WIDTH
  })
}
