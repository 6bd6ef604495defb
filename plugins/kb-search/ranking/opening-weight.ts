/**
 * Finds how much of a query an article begins with. Title, product, the author's query words and the first sentences say
 * what an article is about; further down, its words may be about anything.
 *
 * Words `spooler` at 2 and 400, `driver` at 90, both of weight 3 -> 3, as only `spooler` stands in the opening
 */
/** Words of text, the title's included: with a short title and few query words, two or three sentences. */
const OPENING_LENGTH = 60

/** One word of the query in one text. */
export interface OpeningWord {
  weight: number
  /** Whether it is an identifier: an article is about what it names, wherever that stands. */
  identifier: boolean
  /** Positions in the text. */
  positions: readonly number[]
}

/** The weight of the words that stand in the opening. */
export function openingWeight(words: readonly OpeningWord[]): number {
  const inOpening = words.filter(
    ({ identifier, positions }) => identifier || positions.some((position) => position < OPENING_LENGTH),
  )
  return inOpening.reduce((sum, { weight }) => sum + weight, 0)
}
