/** What the block constructs share: the lines, where a block may stand, and what a construct gives back. */
import type { BlockContent } from 'mdast'
import type { VFile } from 'vfile'
import type { SourceLine } from '../source/source-line.ts'
import type { SetOffKind } from '../types.ts'

/** The state of one article's parse. */
export interface BlockContext {
  /** The body's lines. A list replaces the first line of an item by one with the marker blanked out. */
  readonly lines: SourceLine[]
  /** The column at which the body's text is wrapped. */
  readonly width: number
  /** Where messages go. */
  readonly file: VFile
  /** Parses a stretch of lines into blocks; a list calls it for its items. */
  readonly parse: (context: BlockContext, from: number, container: ContainerLines) => BlockContent[]
  /** Lines looked at so far: the proof that the work grows with the input and no faster. */
  work: number
  /** Lines before this one have been read as a table in vain and are not read so again. */
  noTableBefore: number
  /** Whether lists too deep to be read have been reported; once is enough. */
  hasReportedDepth: boolean
}

/** The stretch of lines that a construct may use: an article's body or one item of a list. */
export interface Container {
  /** Index past the last line. */
  readonly to: number
  /** Column where the container's paragraphs begin. */
  readonly column: number
  /** 0 for the body, 1 for an item of its lists, and so on. */
  readonly depth: number
  /** What stands in the container so far: the paragraph before a block often says what the block is. */
  readonly siblings: readonly BlockContent[]
  /** Set-off lines right above, which have not become a node yet. */
  waiting: SetOffLines | null
}

/** Where a container's lines are. */
export type ContainerLines = Pick<Container, 'to' | 'column' | 'depth'>

/** Set-off lines, not yet a node: neighbours of one kind become one. `to` is past the last line. */
export interface SetOffLines {
  readonly from: number
  readonly to: number
  readonly kind: SetOffKind
}

/** What a construct found at a line: nodes, or set-off lines, and the first line after it. */
export type Match =
  | { nodes: BlockContent[]; setOff?: undefined; next: number }
  | { setOff: SetOffLines; nodes?: undefined; next: number }

/** A construct looks at a line of a container and takes it, with what follows, or declines. */
export type Construct = (context: BlockContext, index: number, container: Container) => Match | null
