/**
 * What the graph costs, and how good "related" is, over the records of an archive (one JSON object a line, as `kb parse`
 * prints them):
 *
 *     npx tsx bench/graph.ts RECORDS.ndjson
 *
 * Citation prediction: a graph is built without any citation; of all articles that an article cites, how many are among
 * the ten related to it? Compared with ten others of the same product, drawn at random or nearest by number.
 */
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { GraphArticle } from '../plugins/kb-graph/index.ts'
import { openGraph } from '../plugins/kb-graph/index.ts'
import { buildGraph } from '../test/support/build-graph.ts'

/** As many as the graph relates to an article. */
const guesses = 10

const [path] = process.argv.slice(2)
if (!path) {
  console.error('Usage: npx tsx bench/graph.ts RECORDS.ndjson')
  process.exit(2)
}
const records = await readRecords(path)
measureCost(records)
measurePrediction(records)

/** One record for each id, the first that comes: copies are merged before in a build. */
async function readRecords(file: string): Promise<GraphArticle[]> {
  const byId = new Map<string, GraphArticle>()
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const record: GraphArticle = JSON.parse(line)
    if (!byId.has(record.id)) byId.set(record.id, record)
  }
  return [...byId.values()]
}

function measureCost(articles: readonly GraphArticle[]): void {
  console.log(`${articles.length} articles, ${megabytes(process.memoryUsage().rss)} before the graph`)
  const graph = time('build the graph', () => buildGraph(articles))
  time('open its image again', () => openGraph(graph.image()))
  const related = time('relate all articles', () => articles.map(({ id }) => graph.related(id)))
  const filled = related.filter((list) => list.length > 0).length
  const entries = related.reduce((sum, list) => sum + list.length, 0)
  console.log(`${entries} related articles for ${filled} articles`)
  console.log(`peak memory ${megabytes(process.resourceUsage().maxRSS * 1024)}, records included`)
}

function measurePrediction(articles: readonly GraphArticle[]): void {
  const present = new Set(articles.map(({ id }) => id))
  const citing = articles.map(listPresentReferences).filter(({ cited }) => cited.length > 0)
  const blind = buildGraph(articles.map((article) => ({ ...article, references: [] })))
  const shelves = groupByProduct([...articles].sort((a, b) => a.number - b.number))
  const shelfOf = ({ product }: GraphArticle) => shelves.get(product.code) ?? []
  const total = citing.reduce((sum, { cited }) => sum + cited.length, 0)
  const report = (name: string, hits: (article: GraphArticle, cited: readonly string[]) => number) => {
    const sum = citing.reduce((count, { article, cited }) => count + hits(article, cited), 0)
    console.log(`${name.padEnd(36)} ${((100 * sum) / total).toFixed(2)} % of ${total} citations`)
  }
  report('related, citations left out', ({ id }, cited) => {
    const related = new Set(blind.related(id).map((other) => other.id))
    return cited.filter((other) => related.has(other)).length
  })
  report('same product, nearest by number', (article, cited) => {
    const shelf = shelfOf(article)
    const place = shelf.indexOf(article.id)
    const nearest = new Set(shelf.slice(Math.max(0, place - guesses / 2), place + guesses / 2 + 1))
    return cited.filter((other) => nearest.has(other)).length
  })
  report('same product, drawn at random', (article, cited) => {
    const shelf = new Set(shelfOf(article))
    const chance = Math.min(1, guesses / Math.max(1, shelf.size - 1))
    return cited.filter((other) => shelf.has(other)).length * chance
  })

  function listPresentReferences(article: GraphArticle): { article: GraphArticle; cited: string[] } {
    return { article, cited: article.references.filter((id) => id !== article.id && present.has(id)) }
  }
}

/** Ids by number for each product code. */
function groupByProduct(articles: readonly GraphArticle[]): Map<string | null, string[]> {
  const shelves = new Map<string | null, string[]>()
  for (const { id, product } of articles) {
    const shelf = shelves.get(product.code)
    if (shelf) shelf.push(id)
    else shelves.set(product.code, [id])
  }
  return shelves
}

function time<Value>(name: string, work: () => Value): Value {
  const start = performance.now()
  const before = process.cpuUsage()
  const value = work()
  const { user } = process.cpuUsage(before)
  console.log(`${name.padEnd(36)} ${seconds(performance.now() - start)} wall, ${seconds(user / 1000)} user`)
  return value
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 2 ** 20)} MB`
}
