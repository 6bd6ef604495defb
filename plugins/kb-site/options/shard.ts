/** The most parts: what was read is kept in as many files. */
export const mostShards = 64

/** Which part of how many; the first is 1. */
export interface Shard {
  number: number
  count: number
}
