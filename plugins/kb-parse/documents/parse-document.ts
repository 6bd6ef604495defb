/**
 * Parses one document of a file: header, frame, metadata, body.
 *
 * When: for each span that `findDocuments` gives. Out: the article; it always has a tree, whatever its lines hold.
 */
import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { measureWidth } from '../blocks/broken-lines.ts'
import { parseBlocks } from '../blocks/parse-blocks.ts'
import type { DocumentSpan } from '../forms/form.ts'
import { buildMetadata } from '../metadata/build-metadata.ts'
import { readTrailer } from '../metadata/read-trailer.ts'
import { positionOf } from '../source/positions.ts'
import type { SourceLine } from '../source/source-line.ts'
import { BLANK, replaceText } from '../source/source-line.ts'
import type { TextLines } from '../source/text-lines.ts'
import { collectSections } from '../tree/collect-sections.ts'
import { countBlocks } from '../tree/count-blocks.ts'
import { linkContents } from '../tree/link-contents.ts'
import type { ParsedArticle } from '../types.ts'
import type { BodyMemory, ParsedBody } from './body-memory.ts'
import { reportBelow, reportDoubts } from './report-doubts.ts'
import { reportFrontMatter } from './report-front-matter.ts'

/** @param memory where a body with the same lines may be found, which is then not parsed again */
export function parseDocument(
  lines: TextLines,
  span: DocumentSpan,
  file: VFile,
  memory: BodyMemory | null,
): ParsedArticle {
  const { form, header, parts } = span.form.read(lines, span)
  const trailer = readTrailer(parts.trailer)
  const metadata = buildMetadata(header, parts, trailer)
  const { tree, sections, blocks } = readBody(
    [...parts.body, ...belowBody(trailer.unknown), ...belowBody(parts.below)],
    file,
    memory,
  )
  reportFrontMatter(header, file)
  reportBelow(parts.below, file)
  reportDoubts(lines.number(span.headerLine), header, metadata, trailer, file)
  return {
    form,
    metadata,
    sections,
    blocks,
    tree,
    warranty: joinParagraphs(parts.warranty),
    line: lines.number(span.from),
  }
}

/** Fields that the format does not have, and lines below the trailer, close the body as paragraphs of their own, so that none is lost. */
function belowBody(lines: readonly SourceLine[]): SourceLine[] {
  const [first] = lines
  return first ? [replaceText(first, '', [0]), ...lines] : []
}

function readBody(lines: SourceLine[], file: VFile, memory: BodyMemory | null): ParsedBody {
  const known = memory?.find(lines)
  if (known) return known
  const said = file.messages.length
  // Of a copy: lists take the markers off their lines.
  const tree = parseBlockTree([...lines], file)
  const sections = collectSections(tree)
  linkContents(tree, sections)
  const body = { tree, sections, blocks: countBlocks(tree) }
  // What is said of a body has to be said of each copy.
  if (file.messages.length === said) memory?.keep(lines, body)
  return body
}

/** The body's lines as a tree. */
function parseBlockTree(lines: SourceLine[], file: VFile): Root {
  const width = measureWidth(lines)
  const context = { lines, width, file, parse: parseBlocks, work: 0, noTableBefore: 0, hasReportedDepth: false }
  const tree: Root = { type: 'root', children: [] }
  if (lines.length > 0) tree.position = positionOf(lines, 0, lines.length)
  tree.children = parseBlocks(context, 0, { to: lines.length, column: 0, depth: 0 })
  return tree
}

function joinParagraphs(lines: readonly SourceLine[]): string[] {
  const paragraphs: string[] = []
  let isOpen = false
  for (const line of lines) {
    if (line.indent === BLANK) {
      isOpen = false
      continue
    }
    const text = line.text.trim()
    if (isOpen) paragraphs.push(`${paragraphs.pop()} ${text}`)
    else paragraphs.push(text)
    isOpen = true
  }
  return paragraphs
}
