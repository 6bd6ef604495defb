/**
 * The related articles of a whole archive as rows of numbers: worker threads work out a range of articles each, in
 * memory that they share with the thread that asked.
 *
 * A row holds, for each relation, the other article, the score, who cites whom, how many terms are shared, and those.
 */
import { joinPostings, type Postings, packPostings, rowOf } from './postings.ts'
import { createRelater, type Relation } from './related.ts'
import type { RelationScale } from './relation-scale.ts'

/** A range of articles, `to` left out, and all that their relations are worked out from. */
export interface RelateTask {
  scale: RelationScale
  from: number
  to: number
}

/** Articles of one task: enough to outweigh the arrays that each task needs for itself. */
const articlesPerTask = 2_000

const citesBit = 1
const citedByBit = 2

/** Relates all articles of the scale, a row for each; `run` has a task done, in whatever thread. */
export async function relateAll(scale: RelationScale, run: (task: RelateTask) => Promise<Postings>): Promise<Postings> {
  const { length } = scale.products
  const tasks: Promise<Postings>[] = []
  for (let from = 0; from < length; from += articlesPerTask) {
    tasks.push(run({ scale, from, to: Math.min(from + articlesPerTask, length) }))
  }
  return joinPostings(await Promise.all(tasks))
}

/** Relates a range of articles; a row for each. */
export function relateArticles({ scale, from, to }: RelateTask): Postings {
  const relate = createRelater(scale)
  return packPostings(Array.from({ length: to - from }, (_, index) => relate(from + index).flatMap(packRelation)))
}

/** An article's relations, best first. */
export function unpackRelations(relations: Postings, article: number): Relation[] {
  const row = rowOf(relations, article)
  const unpacked: Relation[] = []
  for (let place = 0; place < row.length; ) {
    const [other = 0, score = 0, bits = 0, count = 0] = row.subarray(place, place + 4)
    const shared = [...row.subarray(place + 4, place + 4 + count)]
    unpacked.push({ other, score, cites: (bits & citesBit) > 0, citedBy: (bits & citedByBit) > 0, shared })
    place += 4 + count
  }
  return unpacked
}

function packRelation({ other, score, cites, citedBy, shared }: Relation): number[] {
  return [other, score, (cites ? citesBit : 0) | (citedBy ? citedByBit : 0), shared.length, ...shared]
}
