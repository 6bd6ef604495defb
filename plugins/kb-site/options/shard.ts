/** Which part of how many; the first is 1. */
export interface Shard {
  number: number
  count: number
}
