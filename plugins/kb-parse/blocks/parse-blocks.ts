/**
 * Reads lines into blocks: at each line the constructs of its first character are asked in turn, and the first that
 * takes the line wins. A run of text takes whatever is left, so that every line ends in a node.
 *
 *     line -> first character -> constructs in order -> nodes, or set-off lines that wait for their neighbours
 */
import type { BlockContent } from 'mdast'
import type { BlockContext, Construct, Container, ContainerLines, Match, SetOffLines } from './block-types.ts'
import { heading, isHeadingTitle } from './heading.ts'
import { innerTitle } from './inner-title.ts'
import { isBlank, lineAt } from './line-tests.ts'
import { list } from './list.ts'
import { rule } from './rule.ts'
import { buildSetOff, mergeSetOff, runOfText } from './set-off.ts'

const RULES: Construct[] = [heading, rule]
const LISTS: Construct[] = [list]

/** Constructs by the code of a line's first character; titles are told by the line below and are asked for at every line. */
const constructs: readonly (readonly Construct[] | undefined)[] = createTable([
  ['=', RULES],
  ['-', [...RULES, ...LISTS]],
  ['*.(\u00b7\u2022', LISTS],
  ['0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', LISTS],
])
const NONE: readonly Construct[] = []

/** Blocks of the lines from `from` to the container's end. */
export function parseBlocks(context: BlockContext, from: number, within: ContainerLines): BlockContent[] {
  const siblings: BlockContent[] = []
  const { to, column, depth } = within
  const container: Container = { to, column, depth, siblings, waiting: null }
  let index = from
  while (index < container.to) {
    const line = lineAt(context, index)
    if (!line || isBlank(line)) {
      index += 1
      continue
    }
    const match = takeBlock(context, index, container, line.text.charCodeAt(line.first))
    const { waiting } = container
    const merged: SetOffLines | null = waiting && match.setOff ? mergeSetOff(context, waiting, match.setOff) : null
    if (waiting && !merged) siblings.push(buildSetOff(context, waiting))
    container.waiting = merged ?? match.setOff ?? null
    if (match.nodes) for (const node of match.nodes) siblings.push(node)
    index = match.next
  }
  if (container.waiting) siblings.push(buildSetOff(context, container.waiting))
  return siblings
}

function takeBlock(context: BlockContext, index: number, container: Container, character: number): Match {
  if (container.depth === 0 && isHeadingTitle(context, index, container.to)) {
    const match = heading(context, index, container)
    if (match) return match
  }
  const title = innerTitle(context, index, container)
  if (title) return title
  for (const construct of constructs[character] ?? NONE) {
    const match = construct(context, index, container)
    if (match) return match
  }
  return runOfText(context, index, container) as Match
}

function createTable(
  entries: readonly (readonly [string, readonly Construct[]])[],
): (readonly Construct[] | undefined)[] {
  const table: (readonly Construct[] | undefined)[] = []
  for (const [characters, found] of entries) {
    for (const character of characters) table[character.charCodeAt(0)] = found
  }
  return table
}
