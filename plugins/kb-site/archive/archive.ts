/** The archive after the first pass: every article, the graph over them, and what was found on the way. */
import type { Report } from '../../kb-check/index.ts'
import type { Graph } from '../../kb-graph/index.ts'
import type { Source } from '../../kb-sources/find-sources.ts'
import type { Article } from './merge-copies.ts'
import type { MovedAddress } from './moved-addresses.ts'

/** Everything that pages are made from. */
export interface Archive {
  sources: readonly Source[]
  /** From id to article, by article number. */
  articles: ReadonlyMap<string, Article>
  graph: Graph
  /** The warranty that most articles carry, as paragraphs; empty where none does. */
  warranty: readonly string[]
  /** Addresses that articles had before. */
  moved: readonly MovedAddress[]
  /** What was found on the way: doubts, and files that gave no article. */
  report: Report
}
