/**
 * How early the right article comes for labelled queries, by the mean of one by its place (MRR@10):
 *
 *     npx tsx bench/search-labelled.ts SITE QUERIES...
 *
 * Each file of queries is a list of `{id, class, query, relevant}`, as `test/search/written-queries.json`; a `half` of its
 * own keeps those apart that were read while ranking was changed. Every query whose first article is another one is
 * printed with its place (0 below the tenth), then each file's means by half and class.
 */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { findResults } from '../layouts/assets/search/find-results.ts'
import type { SearchSources } from '../layouts/assets/search/found-results.ts'
import { openSearch } from './search-in-node.ts'

interface LabelledQuery {
  id: string
  class: string
  half?: string
  query: string
  /** Ids of the articles that answer it. */
  relevant: readonly string[]
}

const SHOWN = 10

const [site, ...files] = process.argv.slice(2)
if (!site || files.length === 0) {
  console.error('Usage: npx tsx bench/search-labelled.ts SITE QUERIES...')
  process.exit(2)
}
const sources = openSearch(site)
const contents = files.map((file): LabelledQuery[] => JSON.parse(readFileSync(file, 'utf8')))
for (const [index, queries] of contents.entries()) await measure(basename(files[index] ?? ''), queries, sources)

async function measure(name: string, queries: readonly LabelledQuery[], search: SearchSources): Promise<void> {
  const shares = new Map<string, number[]>()
  for (const labelled of queries) {
    const place = await findPlace(search, labelled)
    if (place !== 1) console.log(`${name}\t${labelled.id}\t${place}\t${labelled.query}`)
    for (const group of [labelled.half ?? '', `class ${labelled.class}`, 'all'].filter((key) => key !== ''))
      shares.set(group, [...(shares.get(group) ?? []), place === 0 ? 0 : 1 / place])
  }
  for (const [group, values] of [...shares].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    console.log(`${name}: ${group} (${values.length}): ${mean.toFixed(3)}`)
  }
}

/** From 1; 0 where none is in the first ten. */
async function findPlace(search: SearchSources, { query, relevant }: LabelledQuery): Promise<number> {
  const asked = { query, filters: {}, order: 'relevance' as const, allWords: false, fullText: false }
  const { results } = await findResults(search, asked, { from: 0, count: SHOWN })
  return results.findIndex(({ number }) => relevant.includes(`Q${number}`)) + 1
}
