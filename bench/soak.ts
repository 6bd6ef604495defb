/**
 * Puts any bytes through the parser: nothing may throw, and each file gives articles or the reason why it has none.
 *
 *     npx tsx bench/soak.ts [RUNS [SEED]]
 *
 * runs 100,000 times, if not told otherwise: bytes at random, the signs that forms and bodies are made of in any order,
 * and headers of every kind with either behind them. The first failure is shrunk and printed with its seed.
 */
import fc from 'fast-check'
import { VFile } from 'vfile'
import { readArticles } from '../plugins/kb-parse/index.ts'
import { toMarkdown } from '../plugins/kb-parse/markdown/index.ts'

const longest = 400
const [runs = '100000', seed] = process.argv.slice(2)

const bytes = fc.uint8Array({ maxLength: longest })
const signs = fc
  .array(
    fc.constantFrom(
      ...'ab1.)(-=*+|:"<>\t\n \0\u00e9',
      '\n\n',
      '\r\n',
      '   ',
      '-----',
      '=====',
      '+---+---+',
      '| a | b |',
      '<A0>',
      'Q100002',
      'http://lamp.example/',
      'HKEY_LOCAL_MACHINE\\Lamp',
      '{% raw %}',
      '---\n',
      '<pre>',
      '</html>',
      '> ',
      'Keywords          : kblamp',
    ),
    { maxLength: longest },
  )
  .map((list) => Buffer.from(list.join('')))
const headers = fc.constantFrom(
  'DOCUMENT:Q100000  26-JUL-2002  [lamp]\nTITLE   :Lamp\n',
  '---\ntitle: "Q100000: Lamp"\n---\n\n## Q100000: Lamp\n\n\tArticle: Q100000\n\tProduct(s): Lamp\n\tLast Modified: 26-JUL-2002\n\n\t',
  '-=-\nARTICLE-ID: Q100000\nTITLE: Lamp\n',
  'Document Number: Q100000\nPubl Date: 26-JUL-2002\n',
  'PSS ID Number: Q100000\nArticle last modified on 07-26-2002\n\n',
  'Article ID: 100000 - Last Review: July 26, 2002\n',
  '<html><body><h1>Lamp</h1><p>Article ID: 100000</p>',
)
const files = fc.oneof(
  bytes,
  signs,
  fc.tuple(headers, fc.oneof(bytes, signs)).map(([header, body]) => Buffer.concat([Buffer.from(header), body])),
)

let articles = 0
fc.assert(
  fc.property(files, (file) => {
    const found = readArticles(file, new VFile())
    if (found.articles.length + found.rejections.length === 0)
      throw new Error('expected articles, or why there are none')
    for (const article of found.articles) toMarkdown(article)
    articles += found.articles.length
  }),
  { numRuns: Number(runs), ...(seed === undefined ? {} : { seed: Number(seed) }) },
)
process.stdout.write(`${runs} runs, ${articles} articles, nothing thrown\n`)
