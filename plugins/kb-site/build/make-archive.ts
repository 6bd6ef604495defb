/** The second part of the first pass: from what was read in all files to the archive. Nothing renders before it is complete. */
import { setImmediate } from 'node:timers/promises'
import { countUnknownServices, createReport, type RejectedFile } from '../../kb-check/index.ts'
import { type Graph, listTermRows, makeImage, openGraph } from '../../kb-graph/index.ts'
import type { Progress } from '../../kb-progress/progress.ts'
import type { SkippedPath } from '../../kb-sources/list-content-files.ts'
import { groupBy } from '../addresses/group-by.ts'
import type { Archive } from '../archive/archive.ts'
import { doubtCopies } from '../archive/doubt-copies.ts'
import { type Article, mergeCopies } from '../archive/merge-copies.ts'
import { collectMoved } from '../archive/moved-addresses.ts'
import { cutRanges } from '../archive/number-ranges.ts'
import type { GraphCache } from '../cache/graph-cache.ts'
import { doubtNames } from '../list/doubt-names.ts'
import type { PackedReading } from '../read/pack-readings.ts'
import type { ArticleCopy, FileReading } from '../read/read-content-file.ts'
import type { WorkerPool } from '../workers/worker-pool.ts'
import type { BegunReading } from './begin-reading.ts'

/** What an article whose record is known leaves to the workers, in files that they read. */
const workOfKnownArticle = 0.1

/** Makes the archive; the graph that the cache keeps of the same files is not built again. */
export async function makeArchive(
  { sources, listing, prose, pool }: BegunReading,
  readings: readonly PackedReading[],
  cache: GraphCache | null,
  progress: Progress,
): Promise<Archive> {
  const { files, skipped } = listing
  progress.stage('graph')
  // Steps take a second each; between them `kb start` may answer.
  await setImmediate()
  const copies = readings.flatMap((reading) => reading.copies)
  const articles = collectArticles(copies)
  const oldAddresses = collectMoved(
    copies,
    prose.files.map(({ permalink }) => permalink),
  )
  const build = () => buildGraph(articles, pool, cache)
  await setImmediate()
  const graph = cache ? await cache.open(readings, build) : await build()
  await setImmediate()
  return {
    sources,
    articles,
    graph,
    warranty: mostFrequentWarranty(readings),
    moved: oldAddresses.moved,
    report: createReport({
      files: files.length,
      articles: articles.size,
      diagnostics: [
        ...readings.flatMap(({ diagnostics }) => diagnostics),
        ...doubtNames(files),
        ...doubtCopies(articles.values()),
        ...oldAddresses.diagnostics,
      ],
      rejections: collectRejected(readings, skipped),
      unknownServices: countUnknownServices(Array.from(articles.values(), ({ extracts }) => extracts.unknownServices)),
    }),
  }
}

function collectArticles(copies: readonly ArticleCopy[]): Map<string, Article> {
  const articles = Array.from(groupBy(copies, ({ card }) => card.id).values(), mergeCopies)
  articles.sort((a, b) => a.card.number - b.card.number)
  return new Map(articles.map((article) => [article.card.id, article]))
}

/** The workers list what articles name, so that few records are read in this thread. */
async function buildGraph(
  articles: ReadonlyMap<string, Article>,
  pool: WorkerPool,
  cache: GraphCache | null,
): Promise<Graph> {
  await pool.prepare(articles.size * workOfKnownArticle)
  const tasks = Array.from(cutRanges(articles.values()), ([number, range]) => {
    const name = ({ content: { record, replacements } }: Article) => ({ ...record, ...replacements })
    const list = async () => (await pool.listTerms(range.map(({ packed }) => packed))) ?? listTermRows(range.map(name))
    return cache ? cache.findTerms(number, range, list) : list()
  })
  const cards = Array.from(articles.values(), ({ card }) => card)
  return openGraph(makeImage(cards, await Promise.all(tasks)))
}

function mostFrequentWarranty(readings: readonly FileReading[]): string[] {
  const counts = new Map<string, number>()
  for (const text of readings.flatMap((reading) => reading.warranties)) counts.set(text, (counts.get(text) ?? 0) + 1)
  const [best] = [...counts].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
  return best ? best[0].split('\n\n') : []
}

function collectRejected(readings: readonly FileReading[], skipped: readonly SkippedPath[]): RejectedFile[] {
  const rejected = readings.flatMap(({ file, rejections }) =>
    rejections.map(({ reason, line }) => ({ source: file.source, path: file.path, line, reason })),
  )
  return [...rejected, ...skipped.map((path) => ({ ...path, line: 1 }))]
}
