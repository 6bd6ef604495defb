/** Indented running text: whole sentences, as in a quoted notice. In: lines of a paragraph set off. Out: true. */

const SENTENCE = /^(?:\([a-z\d]\) )?["'(*]?[A-Z0-9].*[.:!?)]["')*]?$/s
/** Explains a placeholder of the text above. */
const EXPLANATION = /^\(?where [<"'\w].*\.\)?$/s
const PLAIN_WORD = /^["'(]?[A-Za-z][a-z'-]*[.,:;!?"')]*$/
const CODE_SIGNS = /[;{}=|\\]|\w\(|->|  \S/
const SHORTEST = 8
/** Long enough to be a sentence whatever signs it quotes. */
const LONG = 15
const SHARE = 0.75
/** Running text that fills its lines and has some of these may hold more names of files and functions. */
const SMALL_WORD = /^(?:the|an?|is|are|was|of|to|and|or|in|on|for|with|that|this|it|be|by|from|not)$/
const FEWEST_SMALL_WORDS = 3
const SHARE_OF_RUNNING_TEXT = 0.6
const FILLED_LINE = 55
const SENTENCE_END = /[a-z)][.:]$/
const RUNNING_START = /^[A-Z][a-z]* [a-z]/

/** Whether lines, joined, are whole sentences. */
export function isProse(texts: readonly string[]): boolean {
  const text = texts.join(' ')
  if (EXPLANATION.test(text)) return true
  const words = text.split(' ')
  if (!SENTENCE.test(text) || isListOfNames(text, words)) return false
  if (words.length < SHORTEST) return false
  const plain = words.filter((word) => PLAIN_WORD.test(word)).length
  const isHeld = texts.length === 1 && isHeldTogether(text, words)
  const share = isHeld || isRunning(texts, words) ? SHARE_OF_RUNNING_TEXT : SHARE
  if (plain < words.length * share) return false
  return words.length >= LONG || isHeld || !CODE_SIGNS.test(text.replace(/\. {2}/g, '. '))
}

/** Whether small words make one sentence of what names a setting or a file: "Leave the A=1 line in the X.INI file." */
function isHeldTogether(text: string, words: readonly string[]): boolean {
  if (!RUNNING_START.test(text) || !SENTENCE_END.test(text)) return false
  return words.filter((word) => SMALL_WORD.test(word)).length >= FEWEST_SMALL_WORDS
}

/** Whether nothing but a bracket closes what would be a sentence, and no small word holds it together: `Red (60 W)`. */
function isListOfNames(text: string, words: readonly string[]): boolean {
  return /[^.:!?]\)$/.test(text) && !words.some((word) => SMALL_WORD.test(word))
}

/** Whether lines that are filled to the last begin like a sentence and are held together by small words. */
function isRunning(texts: readonly string[], words: readonly string[]): boolean {
  if (texts.length < 2 || !RUNNING_START.test(texts[0] ?? '')) return false
  if (texts.slice(0, -1).some((text) => text.length < FILLED_LINE || text.includes('  '))) return false
  return words.filter((word) => SMALL_WORD.test(word)).length >= FEWEST_SMALL_WORDS
}
