/**
 * The related articles of a whole archive as rows of numbers: worker threads work out some articles each, in memory that
 * they share with the thread that asked. What nothing has changed for since an earlier build is taken over from there.
 */
import { type Postings, packPostings, rowOf } from '../terms/postings.ts'
import { createRelater, type Relation } from './related.ts'
import { isSameKey, keyRelations } from './relation-keys.ts'
import { none, type RelationScale } from './relation-scale.ts'

/** The relations of an archive. */
export interface RelationTable {
  /** From an article to the others in turn, best first, each with its score behind it. */
  rows: Postings
  /** As `keyRelations` gives them. */
  keys: Uint32Array
}

/** The relations of an earlier archive, and where its articles stand in the present one; `none` where they are gone. */
export interface EarlierRelations extends RelationTable {
  places: Uint32Array
}

/** Some articles, and all that their relations are worked out from. */
export interface RelateTask {
  scale: RelationScale
  articles: Uint32Array
}

/** Articles of one task: enough to outweigh the arrays that each task needs for itself. */
const articlesPerTask = 2_000

/** Relates all articles of the scale; `run` has a task done, in whatever thread. */
export async function relateAll(
  scale: RelationScale,
  ids: readonly string[],
  run: (task: RelateTask) => Promise<Postings>,
  earlier: EarlierRelations | null,
): Promise<RelationTable> {
  const keys = keyRelations(scale, ids)
  const rows = earlier ? takeOver(earlier, keys) : []
  const left = Uint32Array.from(ids.keys()).filter((article) => !rows[article])
  const relate = async (articles: Uint32Array) => {
    const found = await run({ scale, articles })
    for (const [row, article] of articles.entries()) rows[article] = rowOf(found, row)
  }
  const tasks: Promise<void>[] = []
  for (let from = 0; from < left.length; from += articlesPerTask) {
    tasks.push(relate(left.slice(from, from + articlesPerTask)))
  }
  await Promise.all(tasks)
  return { rows: packPostings(rows), keys }
}

/** Relates some articles; a row for each. */
export function relateArticles({ scale, articles }: RelateTask): Postings {
  const relate = createRelater(scale)
  return packPostings(Array.from(articles, (article) => relate(article).flatMap(({ other, score }) => [other, score])))
}

/** An article's relations, best first. */
export function unpackRelations({ rows }: RelationTable, article: number): Relation[] {
  const row = rowOf(rows, article)
  return Array.from({ length: row.length / 2 }, (_, at) => ({ other: row[2 * at]!, score: row[2 * at + 1]! }))
}

/** By article: its row of before, where its key is the same, and so are the articles that it names. */
function takeOver({ rows, keys: earlierKeys, places }: EarlierRelations, keys: Uint32Array): Uint32Array[] {
  const taken: Uint32Array[] = []
  places.forEach((article, earlier) => {
    if (article === none || !isSameKey(keys, article, earlierKeys, earlier)) return
    taken[article] = rowOf(rows, earlier).map((value, at) => (at % 2 === 0 ? places[value]! : value))
  })
  return taken
}
