/**
 * How faithfully the parser's HTML shows articles as they were printed: markers of items, columns, line breaks, indents.
 *
 *     npx tsx bench/printed.ts FOLDER [EVERY [FIRST]]
 *
 * reads every so many files of a folder, beginning with FIRST (default: all), compares each body with its HTML, which
 * needs no built site, and prints for each kind its worst articles with the places, and the counts.
 */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { VFile } from 'vfile'
import { decodeRaw, type MisprintKind, pageWords, sourceWords } from '../plugins/kb-check/index.ts'
import { PageCursor } from '../plugins/kb-check/lossless/page-cursor.ts'
import { placeWords } from '../plugins/kb-check/lossless/place-words.ts'
import { countColumnLines } from '../plugins/kb-check/printed/find-columns.ts'
import { findMisprints } from '../plugins/kb-check/printed/find-misprints.ts'
import { renderTree } from '../plugins/kb-parse/html/index.ts'
import { type ParsedArticle, readArticles } from '../plugins/kb-parse/index.ts'
import { listContentFiles } from '../plugins/kb-site/index.ts'

/** How many articles of each kind are named, and how many places of each. */
const namedArticles = 40
const namedPlaces = 3

const [folder, every = '1', first = '0'] = process.argv.slice(2)
if (folder === undefined) {
  process.stderr.write('usage: printed FOLDER [EVERY [FIRST]]\n')
  process.exit(2)
}
const source = { name: 'printed', folder: resolve(folder), title: '', sample: false, originalUrl: null }
const counts = { articles: 0, items: 0, columnLines: 0, lost: 0 }
const found = new Map<MisprintKind, Map<string, string[]>>()

for (const [index, { absolutePath, path }] of listContentFiles(source).files.entries()) {
  if (index % Number(every) !== Number(first)) continue
  const bytes = readFileSync(absolutePath)
  const raw = sourceWords(decodeRaw(bytes))
  for (const article of readArticles(bytes, new VFile({ path })).articles) {
    const printed = raw.find(({ id }) => id === article.metadata.id)
    if (printed) compare(article, printed.body)
  }
}
for (const [kind, articles] of found) {
  const worst = [...articles].sort(([, a], [, b]) => b.length - a.length)
  process.stdout.write(`\n${kind}\n`)
  for (const [id, places] of worst.slice(0, namedArticles)) {
    process.stdout.write(`${id}  ${places.length}  ${places.slice(0, namedPlaces).join('   ')}\n`)
  }
}
process.stdout.write(
  `\n${counts.articles} articles, ${counts.lost} with a word lost; ` +
    `${counts.items} markers; ${counts.columnLines} lines with columns\n`,
)
for (const [kind, articles] of found) {
  const places = [...articles.values()].reduce((sum, { length }) => sum + length, 0)
  process.stdout.write(`${kind.padEnd(8)} ${places} places in ${articles.size} articles\n`)
}

function compare(article: ParsedArticle, words: ReturnType<typeof sourceWords>[number]['body']): void {
  const { id } = article.metadata
  const body = renderTree(article.tree)
  const page = pageWords(toHtml(h('main', h('div', { className: ['body'] }, body))))
  const { places, lost } = placeWords(words, new PageCursor(page.body, Number.POSITIVE_INFINITY), false)
  counts.articles++
  counts.items += words.filter(({ marker }) => marker).length
  counts.columnLines += countColumnLines(words)
  if (lost) counts.lost++
  for (const { kind, line, expected, found: shown } of findMisprints(words, places, page.body)) {
    const articles = found.get(kind) ?? new Map<string, string[]>()
    found.set(kind, articles)
    const named = articles.get(id) ?? []
    articles.set(id, named)
    named.push(`:${line} ${expected} shown ${shown}`)
  }
}
