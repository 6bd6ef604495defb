/**
 * Finds how much of a query stands close together in a text: the greatest weight of distinct words within one stretch.
 *
 * Words `entry` at 3 and 90, `point` at 4, both of weight 2 -> 4, as positions 3 and 4 lie in one stretch
 */

/** One word's weight and places. */
export interface PlacedWord {
  weight: number
  positions: readonly number[]
}

/** Words of text in a stretch: a line or two. */
const STRETCH = 15

/** The weight of the words that the best stretch has; 0 where none has a place. */
export function closestShare(words: readonly PlacedWord[]): number {
  const places = words.flatMap(({ positions }, word) => positions.map((position) => ({ position, word })))
  places.sort((one, other) => one.position - other.position)
  const counts = words.map(() => 0)
  let inside = 0
  let best = 0
  let first = 0
  for (const { position, word } of places) {
    if (counts[word] === 0) inside += words[word]?.weight ?? 0
    counts[word] = (counts[word] ?? 0) + 1
    for (; position - (places[first]?.position ?? position) > STRETCH; first++) {
      const left = places[first]?.word ?? 0
      counts[left] = (counts[left] ?? 0) - 1
      if (counts[left] === 0) inside -= words[left]?.weight ?? 0
    }
    best = Math.max(best, inside)
  }
  return best
}
