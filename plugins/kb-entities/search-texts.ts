/**
 * Search all texts of an article once, for all who want to know what it names.
 *
 *     {metadata: {title: ...}, tree}   ->  [{text: the title, mentions}, {text, mentions, block}, ...]
 */
import type { Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { searchText } from './mentions/find-mentions.ts'
import { findListedFiles } from './mentions/listed-file.ts'
import type { ServiceMatcher } from './mentions/service-matcher.ts'
import { listTextBlocks, type TextBlock } from './text-blocks.ts'
import type { Mention, MentionContext } from './types.ts'

/** What of an article's metadata names entities or decides what counts; a full `ArticleMetadata` fits. */
export interface NamingMetadata {
  id: string
  title: string
  queryWords: readonly string[]
  product: { code: string | null }
}

/** An article as the finders read it. */
export interface NamingArticle {
  metadata: NamingMetadata
  tree: Root
}

/** One text of an article with its mentions; `block` is its place in the body, null for title and query words. */
export interface SearchedText {
  text: string
  mentions: readonly Mention[]
  block: TextBlock | null
}

/** The title, the body's texts in order, and the query words. */
export function searchTexts({ metadata, tree }: NamingArticle, services: ServiceMatcher): SearchedText[] {
  const context: MentionContext = { articleId: metadata.id, productCode: metadata.product.code, setOff: false }
  const searchPlain = (text: string): SearchedText => ({
    text,
    mentions: searchText(text, context, services).mentions,
    block: null,
  })
  const body = searchBody(tree, context, services)
  return [searchPlain(metadata.title), ...body, searchPlain(metadata.queryWords.join(' '))]
}

/** The texts of a body, in order. */
export function searchBody(tree: Root, context: MentionContext, services: ServiceMatcher): SearchedText[] {
  let hive: string | null = null
  return listTextBlocks(tree).map((block): SearchedText => {
    const text = block.node.value
    const findings = searchText(text, { ...context, setOff: block.node.type === 'code', hive }, services)
    hive = findings.hive
    return { text, mentions: addListedFile(block, findings.mentions), block }
  })
}

/**
 * A row of a folder's listing names its file in its first cell: no link goes over two, so that the ending beside the name
 * stays plain. The file goes before all else that the name looks like.
 */
function addListedFile({ node, row }: TextBlock, mentions: readonly Mention[]): readonly Mention[] {
  if (row === null) return mentions
  const line = row.children.map((cell) => textOf(cell)).join(' ')
  const [file] = findListedFiles(line)
  if (file === undefined || !line.startsWith(node.value)) return mentions
  const listed = { ...file, end: Math.min(file.end, node.value.length) }
  return [listed, ...mentions.filter(({ start }) => start >= listed.end)]
}
