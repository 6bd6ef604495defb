/** Indented running text: whole sentences, as in a quoted notice. In: lines of a paragraph set off. Out: true. */

const SENTENCE = /^(?:\([a-z\d]\) )?["'(*]?[A-Z0-9].*[.:!?)]["')*]?$/s
/** Explains a placeholder of the text above. */
const EXPLANATION = /^where [<"'\w].*\.$/s
const PLAIN_WORD = /^["'(]?[A-Za-z][a-z'-]*[.,:;!?"')]*$/
const CODE_SIGNS = /[;{}=|\\]|\w\(|->|  \S/
const SHORTEST = 8
/** Long enough to be a sentence whatever signs it quotes. */
const LONG = 15
const SHARE = 0.75

export function isProse(texts: readonly string[]): boolean {
  const text = texts.join(' ')
  if (EXPLANATION.test(text)) return true
  if (!SENTENCE.test(text)) return false
  const words = text.split(' ')
  if (words.length < SHORTEST) return false
  const plain = words.filter((word) => PLAIN_WORD.test(word)).length
  return plain >= words.length * SHARE && (words.length >= LONG || !CODE_SIGNS.test(text.replace(/\. {2}/g, '. ')))
}
