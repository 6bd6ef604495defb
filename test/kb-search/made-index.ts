/** A small archive for the tests of search, and its index. */
import type { Root } from 'mdast'
import {
  createSearchIndex,
  renderSearchBody,
  type SearchIndex,
  type SearchIndexOptions,
  toSearchDocument,
} from '../../plugins/kb-search/index.ts'
import { spoolDocuments, spoolFolderOf } from '../../plugins/kb-search/parts/document-spool.ts'
import { makeArticle } from './make-article.ts'

/** Articles by number, each with its title, product and the sentences of its body. */
export const ARCHIVE: readonly [number: number, title: string, product: string, ...body: string[]][] = [
  [10022, 'The Lamp Spooler Stops', 'Lamp Server', 'A spooler that stops leaves every lamp dark.'],
  [55010, 'Lamps Flicker', 'Lamp Server', 'The lamp flickers when the printer starts. A spooler may be the cause.'],
  [
    70001,
    '<img src=x onerror=alert(1)> Bulbs',
    'Bulb Kit',
    'Wobblegong.dll is not found.',
    'Error 0x80040154 follows.',
  ],
  [131072, 'Entry Point Not Found in Wobblegong', 'Bulb Kit', 'The procedure entry point could not be located.'],
  [
    217215,
    'Point of Entry for Cables',
    'Cable Kit',
    'Cables have an entry, and the point is elsewhere. Bulb and lamp.',
    'Dial up at CCable::Plug(IID_ICable2, a=LAMPDIR\\Cable.386) on Cable Server, version 4.0.',
  ],
]

/** Ways to cut its index, each with the number of articles in each bundle. */
export const SHAPES: readonly { name: string; limits: SearchIndexOptions['limits']; bundles: readonly number[] }[] = [
  { name: 'one bundle of one part', limits: undefined, bundles: [5] },
  { name: 'one bundle of several parts', limits: { part: 2, bundle: 100 }, bundles: [5] },
  { name: 'several bundles of several parts', limits: { part: 1, bundle: 3 }, bundles: [3, 2] },
]

/** Makes the index of an archive in a folder. */
export function buildIndex(
  archive: typeof ARCHIVE,
  limits: SearchIndexOptions['limits'],
  folder: string,
): Promise<void> {
  return openIndex(archive, limits, folder).finish()
}

/** An index that has all its documents. */
export function openIndex(archive: typeof ARCHIVE, limits: SearchIndexOptions['limits'], folder: string): SearchIndex {
  const documents = archive.map(([number, title, product, ...body]) => {
    const names = { product: { code: null, name: product }, productName: product }
    const article = makeArticle(number, { title, ...names, modified: '1999-03-02' })
    const heading = {
      type: 'heading' as const,
      depth: 2 as const,
      data: { slug: 'cause' },
      children: [{ type: 'text' as const, value: 'CAUSE' }],
    }
    const paragraphs = body.map((value) => ({
      type: 'paragraph' as const,
      children: [{ type: 'text' as const, value }],
    }))
    const tree: Root = { type: 'root', children: [heading, ...paragraphs] }
    return {
      article,
      documentKey: JSON.stringify([title, product, body]),
      html: toSearchDocument(article, renderSearchBody(tree)),
    }
  })
  const index = createSearchIndex({ outputFolder: folder, articles: documents, ...(limits && { limits }) })
  addDocuments(index, folder, documents)
  return index
}

/** Adds documents as the workers of a build do. */
export function addDocuments(
  index: SearchIndex,
  outputFolder: string,
  documents: readonly { article: { number: number; title: string }; html: string }[],
): void {
  const spooled = documents.map(({ article: { number, title }, html }) => ({ number, title, html }))
  spoolDocuments(spoolFolderOf(outputFolder), 0, spooled)
  for (const { number } of spooled) index.add(number)
}
