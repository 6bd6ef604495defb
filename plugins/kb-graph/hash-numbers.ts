/**
 * Hashes of 32 bits, which cost little more than an addition. Two that are made of the same with two seeds are as good as one
 * of 64 bits: two things do not have the same by chance.
 */

/** Of the two halves of a key. */
export const hashSeeds = [0x9e37_79b9, 0x7f4a_7c15]

/** Each bit of both numbers changes half of the result's bits (as the last steps of MurmurHash3 do). */
export function mixHash(a: number, b: number): number {
  let hash = Math.imul(a, 0xcc9e_2d51) ^ b
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** Of a text's code units. */
export function hashText(text: string, seed: number): number {
  let hash = seed
  for (let place = 0; place < text.length; place++) hash = mixHash(hash, text.charCodeAt(place))
  return hash
}
