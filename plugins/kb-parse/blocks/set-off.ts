/**
 * Text that is set off from the paragraphs, by its indent or by what it says: code, commands, error messages, registry
 * paths, or, where none of them is plain, preformatted text.
 *
 *     To stop it, type:
 *
 *        net stop snmp
 *
 * Lines that are only indented prose or a reference to another article become paragraphs.
 */

import type { BlockContent, Code } from 'mdast'
import { guessLanguage } from '../kinds/guess-language.ts'
import type { RunSurroundings } from '../kinds/kind-of-run.ts'
import { isPlainParagraph, kindOfRun } from '../kinds/kind-of-run.ts'
import { isUnwrapped } from '../kinds/unwrapped.ts'
import { positionOf } from '../source/positions.ts'
import { report } from '../source/report.ts'
import type { SourceLine } from '../source/source-line.ts'
import { BLANK, textInColumns } from '../source/source-line.ts'
import { buildTable } from '../tables/build-table.ts'
import type { FoundTable } from '../tables/find-table.ts'
import { findTable } from '../tables/find-table.ts'
import type { SetOffKind } from '../types.ts'
import type { BlockContext, Construct, Container, Match, SetOffLines } from './block-types.ts'
import { findBrokenLines } from './broken-lines.ts'
import { isStarComment, isWithinListing } from './listing.ts'
import { buildParagraph } from './paragraph.ts'
import { findRunEnd, isSetOffRun } from './run.ts'

const REFERENCE_START = /^ *Q\d{5,6}(?!\d)/

/** A line that is an address in brackets, below the name of the file that it leads to. */
const ADDRESS_LINE = /^ *\((?:https?|ftp):\/\/\S+\)$/

/** A line that is an address, below another or below what it is the address of. */
const LONE_ADDRESS = /^ *(?:https?|ftp):\/\/\S+$/i
const WRAPPED = 55

/** A sentence that announces; not a setting or a label of code. */
const ANNOUNCEMENT = /^ *[A-Z][a-z]+ .*[a-z]:$/
const FEWEST_ANNOUNCED = 3

/** Takes any run: the last construct to be asked. */
export const runOfText: Construct = (context, index, container) => {
  const to = findRunEnd(context, index, container)
  const first = context.lines[index] as SourceLine
  const around: RunSurroundings = {
    isIndented: isSetOffRun(context, index, container),
    isInItem: container.depth > 0,
    siblings: container.waiting ? [] : container.siblings,
    follows: findFollowed(context, first, container),
    isAttached: container.waiting?.to === index,
    opensItem: container.depth > 0 && container.siblings.length === 0 && container.waiting === null,
  }
  if (isPlainParagraph(first.text, around)) return { nodes: buildParagraphs(context, index, to, false), next: to }
  if (announcesLines(context, index, to)) return { nodes: [buildParagraph(context, index, index + 1)], next: index + 1 }
  const found = findTable(context, index, to, container)
  if (found) return takeTable(context, index, found)
  const kind = isListing(context, index, to, container) ? 'code' : kindOfRun(context.lines.slice(index, to), around)
  if (kind === 'reference' || kind === 'prose') {
    return { nodes: buildParagraphs(context, index, to, kind === 'reference' || around.isIndented), next: to }
  }
  return { setOff: { from: index, to, kind }, next: to }
}

/** Whether a run's first line ends in a colon and announces the short lines right below it, one by one. */
function announcesLines(context: BlockContext, from: number, to: number): boolean {
  if (to - from < FEWEST_ANNOUNCED || !ANNOUNCEMENT.test(context.lines[from]?.text ?? '')) return false
  return isUnwrapped(context.lines.slice(from + 1, to).map((line) => line.text.trim()))
}

function isListing(context: BlockContext, from: number, to: number, container: Container): boolean {
  return (
    isWithinListing(context, from, to, container) || (container.depth > 0 && isStarComment(context, from, container.to))
  )
}

/** The kind of the set-off lines above, where the run stands at their indent: below code, also at that of the last. */
function findFollowed(context: BlockContext, first: SourceLine, { waiting }: Container): SetOffKind | null {
  if (!waiting) return null
  const compared = waiting.kind === 'code' ? [waiting.from, waiting.to - 1] : [waiting.from]
  return compared.some((index) => context.lines[index]?.indent === first.indent) ? waiting.kind : null
}

/** A real table, or its text where a cell is not certain. */
function takeTable(context: BlockContext, index: number, { to, table }: FoundTable): Match {
  if (!table) {
    reportTable(context, index, to)
    return { setOff: { from: index, to, kind: 'table' }, next: to }
  }
  return { nodes: [buildTable(table.rows, table.hasHeader, positionOf(context.lines, index, to))], next: to }
}

function reportTable(context: BlockContext, index: number, to: number): void {
  const reason = 'Found a line that runs across columns, expected each cell in its own: the table is kept as text'
  report(context.file, 'table', reason, positionOf(context.lines, index, to), 'info')
}

/**
 * Each reference is a paragraph of its own, each address with its file, and what stands below a line that was broken on
 * purpose; a long title goes on on the next line.
 *
 * @param mayRefer whether a number that begins a line may be a reference, as it is in no sentence
 */
function buildParagraphs(context: BlockContext, from: number, to: number, mayRefer: boolean): BlockContent[] {
  if (to - from === 1) return [buildParagraph(context, from, to)]
  const texts = context.lines.slice(from, to).map((line) => line.text)
  const breaks = findBrokenLines(texts, context.width)
  const starts = texts.flatMap((text, at) => {
    const isSetOff =
      mayRefer && (REFERENCE_START.test(text) || isBelowAddress(texts, at) || isAddressBelowName(texts, at))
    return at === 0 || isSetOff || breaks.has(at) ? [from + at] : []
  })
  return starts.map((start, index) => buildParagraph(context, start, starts[index + 1] ?? to))
}

function isBelowAddress(texts: readonly string[], at: number): boolean {
  return ADDRESS_LINE.test(texts[at - 1] ?? '')
}

/** Whether an address stands alone below a line that was not wrapped before it. */
function isAddressBelowName(texts: readonly string[], at: number): boolean {
  const above = texts[at - 1] ?? ''
  return LONE_ADDRESS.test(texts[at] ?? '') && (above.length < WRAPPED || LONE_ADDRESS.test(above))
}

/** Kinds that say more win over those that say less when neighbours become one. */
const CERTAINTY: Record<SetOffKind, number> = { preformatted: 0, command: 1, code: 2, error: 3, registry: 4, table: 5 }

/** The two as one, where they are neighbours of kinds that go together; else null. */
export function mergeSetOff(context: BlockContext, left: SetOffLines, right: SetOffLines): SetOffLines | null {
  if (left.kind !== right.kind && !goTogether(left.kind, right.kind)) return null
  if (left.kind === 'table' || !isNeighbour(context, left, right)) return null
  const kind = CERTAINTY[left.kind] >= CERTAINTY[right.kind] ? left.kind : right.kind
  return { from: left.from, to: right.to, kind }
}

function goTogether(left: SetOffKind, right: SetOffKind): boolean {
  const inCode = (kind: SetOffKind) => kind === 'code' || kind === 'command' || kind === 'preformatted'
  return inCode(left) && inCode(right)
}

function isNeighbour(context: BlockContext, left: SetOffLines, right: SetOffLines): boolean {
  for (let index = left.to; index < right.from; index += 1) {
    if (context.lines[index]?.indent !== BLANK) return false
  }
  return true
}

/** The lines as they stood, without the indent that all of them share. */
export function buildSetOff(context: BlockContext, { from, to, kind }: SetOffLines): Code {
  const lines = context.lines.slice(from, to)
  let shared = Number.POSITIVE_INFINITY
  for (const line of lines) {
    if (line.indent !== BLANK) shared = Math.min(shared, line.first + line.lost)
  }
  const value = lines.map((line) => textInColumns(line).slice(shared)).join('\n')
  const lang = kind === 'code' ? guessLanguage(value) : null
  return {
    type: 'code',
    lang,
    meta: null,
    value,
    data: { setOff: kind },
    position: positionOf(context.lines, from, to),
  }
}
