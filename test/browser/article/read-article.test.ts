/** What results read of an article's page: its words at the places where Pagefind has counted them, and its sections. */
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import fc from 'fast-check'
import type { BlockContent, List, PhrasingContent, Root, RootContent, Table } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ShownArticle } from '../../../layouts/assets/search/results/read-article.ts'
import { completeBody } from '../../../layouts/markup/complete-body.ts'
import { treeToHtml } from '../../../layouts/markup/html.ts'
import { renderPage } from '../../../layouts/render-page.ts'
import { renderTree } from '../../../plugins/kb-parse/html/index.ts'
import type { ArticleRecord } from '../../../plugins/kb-record/types.ts'
import { dropStopWords } from '../../../plugins/kb-search/drop-stop-words.ts'
import { cutText, makeSheet } from '../../../plugins/kb-search/parts/article-sheet.ts'
import { unpackPagefindFile } from '../../../plugins/kb-search/parts/pagefind-files.ts'
import { runPagefind } from '../../../plugins/kb-search/parts/run-pagefind.ts'
import { splitWords } from '../../../plugins/kb-search/parts/split-words.ts'
import { countWordsBeforeBody, renderSearchBody, toSearchDocument } from '../../../plugins/kb-search/search-document.ts'
import { articlePage, record } from '../../layouts/sample-article.ts'
import { site } from '../../layouts/sample-views.ts'
import { useChromium } from '../../support/browsers/browser.ts'

const READER = fileURLToPath(new URL('../../../layouts/assets/search/results/read-article.ts', import.meta.url))
const open = useChromium()
let script = ''

beforeAll(async () => {
  const options = { bundle: true, write: false, format: 'iife', globalName: 'reader' } as const
  const { outputFiles } = await build({ entryPoints: [READER], ...options })
  script = outputFiles[0]?.text ?? ''
})

/** Reads pages as the search page does. */
async function readPages(pages: readonly string[]): Promise<ShownArticle[]> {
  const page: Page = await open()
  await page.addScriptTag({ content: script })
  return page.evaluate((all) => {
    const { readArticle }: typeof import('../../../layouts/assets/search/results/read-article.ts') = Reflect.get(
      globalThis,
      'reader',
    )
    return all.map((html) => readArticle(new DOMParser().parseFromString(html, 'text/html')))
  }, pages)
}

/** The text that Pagefind keeps of documents, in their order. */
async function indexTexts(documents: readonly string[]): Promise<string[]> {
  const sheet = makeSheet(documents)
  const [, file] = [...(await runPagefind(sheet.html))].find(([path]) => path.endsWith('.pf_fragment')) ?? []
  const { content }: { content: string } = JSON.parse(unpackPagefindFile(file ?? Buffer.of()).toString('utf8'))
  return cutText(content, sheet)
}

/** The headings that can be linked to, and how many words of the body stand before each. */
function listSections({ children }: Root): [id: string, title: string, at: number][] {
  return children.flatMap((node, index): [string, string, number][] => {
    if (node.type !== 'heading' || node.depth === 4 || !node.data?.slug) return []
    const before = renderSearchBody({ type: 'root', children: children.slice(0, index) })
    return [[node.data.slug, textOf(node), splitWords(before.replaceAll(/<[^>]*>/g, ' ')).length]]
  })
}

function renderArticle(article: ArticleRecord, tree: Root): string {
  const body = treeToHtml(completeBody(renderTree(tree)))
  return renderPage({ ...articlePage, record: article, body, searchedFrom: countWordsBeforeBody(article) }, site)
}

const word = fc.constantFrom(
  ...[
    'lamp',
    'a)',
    '"off."',
    "it's",
    "'q'",
    '<b>',
    'x&y',
    'é',
    'C:\\lamp',
    '5*',
    '$',
    '(1)',
    '_',
    'Lamp.dll',
    '–',
    '¾',
  ],
)
const line = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '))
const phrase = line.chain((value) =>
  fc.constantFrom<PhrasingContent>(
    { type: 'text', value },
    { type: 'text', value: `  ${value}` },
    { type: 'strong', children: [{ type: 'text', value }] },
    { type: 'link', url: '../', children: [{ type: 'text', value }] },
  ),
)
const phrases = fc.array(phrase, { minLength: 1, maxLength: 3 })
const paragraph = phrases.map((children): BlockContent => ({ type: 'paragraph', children }))
const code = fc
  .array(fc.oneof(line, fc.constantFrom('', '0100: 4D 5A 90 00 03 00 00 00 MZ......', '  ')), { maxLength: 5 })
  .map((lines): BlockContent => ({ type: 'code', value: lines.join('\n') }))
const table = fc.array(fc.array(fc.oneof(line, fc.constant('')), { minLength: 2, maxLength: 2 }), { minLength: 1 }).map(
  (rows): Table => ({
    type: 'table',
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((value) => ({ type: 'tableCell', children: [{ type: 'text', value }] })),
    })),
  }),
)
const list = (item: fc.Arbitrary<BlockContent>): fc.Arbitrary<List> =>
  fc.record({ ordered: fc.boolean(), items: fc.array(fc.array(item, { minLength: 1 })) }).map(({ ordered, items }) => ({
    type: 'list',
    ordered,
    children: items.map((children) => ({ type: 'listItem', children })),
  }))
const block = fc.oneof(paragraph, code, table, list(fc.oneof(paragraph, code, list(paragraph))))
const heading = fc
  .record({ depth: fc.constantFrom(2, 3, 4), title: line, slug: fc.option(fc.stringMatching(/^[a-z]{3}$/)) })
  .map(
    ({ depth, title, slug }): RootContent => ({
      type: 'heading',
      depth: depth as 2 | 3 | 4,
      ...(slug !== null && { data: { slug } }),
      children: [{ type: 'text', value: title }],
    }),
  )
const tree = fc
  .array(fc.oneof(heading, block, block), { maxLength: 8 })
  .map((children): Root => ({ type: 'root', children }))
const article = fc
  .record({
    title: line,
    versionsLine: fc.oneof(line, fc.constant('')),
    queryWords: fc.array(word),
    entries: fc.array(line),
  })
  .map(({ entries, ...fields }) => ({
    ...record,
    ...fields,
    appliesTo: entries,
    appliesToLevels: entries.map(() => 0),
  }))

describe('what results read of an article’s page', () => {
  it('has the words of its search document, each where Pagefind counts it, and its sections', async () => {
    const samples = fc.sample(fc.tuple(article, tree), { numRuns: 150, seed: fc.readConfigureGlobal().seed ?? 1 })
    const documents = samples.map(([fields, root]) => toSearchDocument(fields, renderSearchBody(root)))
    const [kept, read] = await Promise.all([
      indexTexts(documents),
      readPages(samples.map(([fields, root]) => renderArticle(fields, root))),
    ])
    for (const [index, content] of kept.entries()) {
      const { words, from, sections } = read[index] as ShownArticle
      expect(words.map(dropStopWords)).toEqual(splitWords(content).slice(from).map(dropStopWords))
      const [, root] = samples[index] as (typeof samples)[number]
      expect(sections.map(({ id, title, at }) => [id, title, at])).toEqual(listSections(root))
    }
  })

  it('is its title, product, date and type beside the text, and nothing of what stands around it', async () => {
    const [read] = await readPages([renderPage(articlePage, site)])
    expect(read).toEqual({
      title: 'PRB: Test.dll Is Not Found',
      product: 'Test Server',
      date: '1999-02-03',
      type: 'kbprb kbother',
      words: ['SYMPTOMS.', 'The', 'loader', 'gives', 'up.', 'Test', 'Server,', 'version', '1.0.'],
      from: 11,
      sections: [{ id: 'symptoms', title: 'SYMPTOMS', at: 0, behind: 1 }],
    })
  })
})
