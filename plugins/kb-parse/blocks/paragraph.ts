/**
 * Paragraphs: a run of lines, joined. A paragraph that begins with a label is an aside.
 *
 * In: `NOTE: Restart the` / `computer.` Out: a paragraph, `NOTE: Restart the computer.`, with `data.aside` `note`.
 */
import type { Paragraph } from 'mdast'
import { joinLines } from '../inline/join-lines.ts'
import { positionOf } from '../source/positions.ts'
import type { SourceLine } from '../source/source-line.ts'
import type { AsideKind } from '../types.ts'
import type { BlockContext } from './block-types.ts'

const ASIDE = /^ *(NOTES?|WARNING|IMPORTANT|CAUTION|TIPS?)(?: \d{1,2})?(?: ?:|$)/i
const KINDS: Record<string, AsideKind> = {
  NOTE: 'note',
  NOTES: 'note',
  WARNING: 'warning',
  IMPORTANT: 'important',
  CAUTION: 'caution',
  TIP: 'tip',
  TIPS: 'tip',
}

/** The paragraph of the lines from `from` to before `to`. */
export function buildParagraph(context: BlockContext, from: number, to: number): Paragraph {
  const lines = context.lines.slice(from, to)
  const node: Paragraph = {
    type: 'paragraph',
    children: joinLines(lines),
    position: positionOf(context.lines, from, to),
  }
  const aside = findAside(lines[0])
  if (aside) node.data = { aside }
  return node
}

function findAside(line: SourceLine | undefined): AsideKind | null {
  const label = line ? ASIDE.exec(line.text)?.[1] : undefined
  return label ? (KINDS[label.toUpperCase()] ?? null) : null
}
