/**
 * The graph of the last build, kept as its image: while all files are the same, it is opened and not built. What each range
 * of articles names is kept too, from which a graph over changed articles is built; it takes over what relations it can.
 */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { readCacheImage, writeCacheImage } from '../../kb-cache/index.ts'
import { type Graph, type GraphImage, openGraph, type TermRows } from '../../kb-graph/index.ts'
import type { Article } from '../archive/merge-copies.ts'
import { keyRange } from '../archive/number-ranges.ts'
import type { FileReading } from '../read/read-content-file.ts'

interface KeptGraph {
  /** Of the readings that the graph was made from. */
  key: string
  image: GraphImage
}

/** The kept graph of the present version of the code. */
export class GraphCache {
  readonly #file: string
  readonly #version: string
  readonly #terms: string
  #key = ''
  /** Of other articles, or other texts of them; null where its relations are of no more use. */
  #earlier: GraphImage | null = null

  /** @param version of the code that reads files and builds the graph */
  constructor(folder: string, version: string) {
    this.#file = join(folder, 'graph.bin')
    this.#terms = join(folder, 'terms')
    this.#version = version
  }

  /** Opens the graph over the articles of these readings; builds and keeps it where another was kept. */
  async open(readings: readonly FileReading[], build: () => Promise<Graph>): Promise<Graph> {
    this.#key = keyOf(readings)
    const kept = readCacheImage(this.#file, this.#version) as KeptGraph | null
    if (kept?.key === this.#key) return openGraph(kept.image)
    this.#earlier = kept?.image ?? null
    const graph = await build()
    this.#keep(graph)
    return graph
  }

  /** What the articles of a range name; listed and kept where other articles, or other texts of them, were kept. */
  async findTerms(number: number, range: readonly Article[], list: () => Promise<TermRows>): Promise<TermRows> {
    const [file, key] = [join(this.#terms, `${number}.bin`), keyRange(range, this.#version)]
    const kept = readCacheImage(file, key) as TermRows | null
    if (kept) return kept
    const rows = await list()
    writeCacheImage(file, key, rows)
    return rows
  }

  /** Has the relations of all articles worked out, and kept with the graph that was opened last; some are of the one before. */
  async relateAll(graph: Graph, run: Parameters<Graph['relateAll']>[0]): Promise<void> {
    if (graph.image().relations) return
    await graph.relateAll(run, this.#earlier)
    this.#earlier = null
    this.#keep(graph)
  }

  #keep(graph: Graph): void {
    const kept: KeptGraph = { key: this.#key, image: graph.image() }
    writeCacheImage(this.#file, this.#version, kept)
  }
}

/** Files and their bytes decide all that was read in them, and which of several copies is shown. */
function keyOf(readings: readonly FileReading[]): string {
  const files = readings.map(({ file, sha256 }) => [file.source, file.path, sha256])
  return createHash('sha256').update(JSON.stringify(files)).digest('base64')
}
