/**
 * What Pagefind is given of an article: compact HTML that holds the article's text and nothing of the page around it.
 * Its body is made once, when the article's file is read.
 *
 * `{title: 'Netif.dll Fails', queryWords: ['entry point'], ...}` with one paragraph ->
 * `<h1>Netif.dll Fails</h1>...<p>The service stops.</p>`
 */
import type { Nodes, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { dropDumps } from './drop-dumps.ts'
import { dropStopWords } from './drop-stop-words.ts'
import { escapeHtml } from './escape-html.ts'
import { splitWords } from './parts/split-words.ts'
import type { SearchDocumentArticle } from './types.ts'

/** Query words were picked by the article's author for finding it, so they count double. */
const QUERY_WORDS_WEIGHT = 2

/**
 * Gives the search document of an article. `body` is what `renderSearchBody` makes of its text.
 * Every word of the article is in it but stop words of its text and the bytes of hexadecimal dumps.
 */
export function toSearchDocument(article: SearchDocumentArticle, body: string): string {
  const title = `<h1>${escapeHtml(article.title)}</h1>`
  const product = paragraph(`${article.product.name} ${article.versionsLine}`)
  const queryWords = `<p data-pagefind-weight="${QUERY_WORDS_WEIGHT}">${escapeHtml(article.queryWords.join(' '))}</p>`
  const appliesTo = paragraph(article.appliesTo.join(' '))
  return [title, product, queryWords, body, appliesTo].join('')
}

/** How many words of a search document stand before those of its body: an article's page tells where its text begins. */
export function countWordsBeforeBody({ title, product, versionsLine, queryWords }: SearchDocumentArticle): number {
  return splitWords([title, product.name, versionsLine, ...queryWords].join(' ')).length
}

/** The body of a search document, which depends on the article's text alone. */
export function renderSearchBody(tree: Root): string {
  return tree.children.map(renderBlock).join('')
}

function renderBlock(node: Nodes): string {
  if (node.type === 'heading') return `<h${node.depth}>${escapeHtml(dropStopWords(textOf(node)))}</h${node.depth}>`
  if (node.type === 'code') return bodyParagraph(dropDumps(node.value))
  if (node.type === 'table') return node.children.map(renderRow).join('')
  if (isContainer(node)) return node.children.map(renderBlock).join('')
  return bodyParagraph(textOf(node))
}

/** Cells apart, or their words would run together. */
function renderRow(row: { children: readonly Nodes[] }): string {
  return bodyParagraph(row.children.map((cell) => textOf(cell)).join(' '))
}

function isContainer(node: Nodes): node is Extract<Nodes, { type: 'list' | 'listItem' | 'blockquote' }> {
  return node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote'
}

function bodyParagraph(text: string): string {
  return paragraph(dropStopWords(text))
}

function paragraph(text: string): string {
  return `<p>${escapeHtml(text)}</p>`
}
