/** Indented running text: whole sentences, as in a quoted notice. In: lines of a paragraph set off. Out: true. */

const SENTENCE = /^["'(*]?[A-Z0-9].*[.:!?)]["')*]?$/s
const CODE_SIGNS = /[;{}=|\\]|\w\(|->|  \S/
const SHORTEST = 8

export function isProse(texts: readonly string[]): boolean {
  const text = texts.join(' ')
  if (!SENTENCE.test(text)) return false
  const words = text.split(' ')
  const plain = words.filter((word) => /^["'(]?[A-Za-z][a-z'-]*[.,:;!?"')]*$/.test(word)).length
  return words.length >= SHORTEST && plain >= words.length * 0.75 && !CODE_SIGNS.test(text.replace(/\. {2}/g, '. '))
}
