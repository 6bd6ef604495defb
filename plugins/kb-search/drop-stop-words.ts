/**
 * Leaves words out of what is indexed by which no text is searched: a third of all words, and a fifth of the index. Something
 * stands in their place that is no word, so that the places of all others stay what they are.
 *
 * `Click the Start button, and then type "in".` -> `Click - Start button, - - type -`
 */
import { STOP_WORDS } from './ranking/stop-words.ts'

/** Pagefind counts it as a place and indexes nothing there. */
const PLACEHOLDER = '-'

/** A token that is one of them with no more than a sentence's marks around it: `U.S.` is no `us`, and `on/off` is a switch. */
const stopToken = new RegExp(String.raw`(?<!\S)["'(]*(?:${[...STOP_WORDS].join('|')})["'),.:;?!]*(?!\S)`, 'gi')

export function dropStopWords(text: string): string {
  return text.replace(stopToken, PLACEHOLDER)
}
