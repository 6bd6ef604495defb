/**
 * Parses one document of a file: header, frame, metadata, body.
 *
 * When: for each span that `findDocuments` gives. Out: the article; it always has a tree, whatever its lines hold.
 */
import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { parseBlocks } from '../blocks/parse-blocks.ts'
import { buildMetadata } from '../metadata/build-metadata.ts'
import { readTrailer } from '../metadata/read-trailer.ts'
import { positionOf } from '../source/positions.ts'
import type { SourceLine } from '../source/source-line.ts'
import { BLANK, replaceText } from '../source/source-line.ts'
import type { TextLines } from '../source/text-lines.ts'
import { collectSections } from '../tree/collect-sections.ts'
import { countBlocks } from '../tree/count-blocks.ts'
import { linkContents } from '../tree/link-contents.ts'
import type { ArticleForm, ArticleMetadata, ParsedArticle } from '../types.ts'
import { cutBodyLines } from './body-lines.ts'
import type { BodyMemory, ParsedBody } from './body-memory.ts'
import type { DocumentSpan } from './find-documents.ts'
import type { RawHeader } from './read-header.ts'
import { readHeader } from './read-header.ts'
import { reportDoubts } from './report-doubts.ts'
import { reportFrontMatter } from './report-front-matter.ts'
import { splitBody } from './split-body.ts'

/** Product codes of the Programmer's Library, which stand among the keywords: `mspl13_basic`. */
const LIBRARY_CODE = /^mspl\d*_/

/** @param memory where a body with the same lines may be found, which is then not parsed again */
export function parseDocument(
  lines: TextLines,
  span: DocumentSpan,
  file: VFile,
  memory: BodyMemory | null,
): ParsedArticle {
  const header = readHeader(lines, span)
  const parts = splitBody(cutBodyLines(lines, header.bodyLine, span.to, header.bodyIndent))
  const trailer = readTrailer(parts.trailer)
  const metadata = buildMetadata(header, parts, trailer)
  const { tree, sections, blocks } = readBody([...parts.body, ...belowBody(trailer.unknown)], file, memory)
  reportFrontMatter(lines, span, metadata.number, file)
  reportDoubts(span, header, metadata, trailer, file)
  return {
    form: formOf(header, metadata),
    metadata,
    sections,
    blocks,
    tree,
    warranty: joinParagraphs(parts.warranty),
    line: span.from + 1,
  }
}

/** Fields that the format does not have close the body, as a paragraph of their own, so that none is lost. */
function belowBody(unknown: readonly SourceLine[]): SourceLine[] {
  const [first] = unknown
  return first ? [replaceText(first, '', [0]), ...unknown] : []
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
  const context = { lines, file, parse: parseBlocks, work: 0, noTableBefore: 0, hasReportedDepth: false }
  const tree: Root = { type: 'root', children: [] }
  if (lines.length > 0) tree.position = positionOf(lines, 0, lines.length)
  tree.children = parseBlocks(context, 0, { to: lines.length, column: 0, depth: 0 })
  return tree
}

function formOf(header: RawHeader, { product }: ArticleMetadata): ArticleForm {
  if (header.bodyIndent === 'space') return 'document'
  if (product.code !== null && LIBRARY_CODE.test(product.code)) return 'library'
  return header.bodyIndent === 'tab' ? 'front-matter' : 'rendered'
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
