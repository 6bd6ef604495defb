import fc from 'fast-check'
import { VFile } from 'vfile'
import { expect, it } from 'vitest'
import { ArticleFile, type ArticlePart, cutArticles } from '../../plugins/kb-parse/index.ts'
import { gluedArticles } from './glued-articles.ts'
import { makeDocument } from './make-document.ts'

/** All that a file says, or its parts together. */
function spell(files: readonly ArticleFile[], count: number): object {
  const vfile = new VFile()
  for (const file of files) file.report(vfile)
  const articles = Array.from({ length: count }, (_, index) => {
    const found = files.flatMap((file) => file.parse(index, vfile) ?? [])
    return { found, originals: files.flatMap((file) => file.original(index) ?? []) }
  })
  return {
    articles,
    encodings: [...new Set(files.map(({ encoding }) => encoding))],
    rejections: files.flatMap(({ rejections }) => rejections),
    messages: vfile.messages.map(String).sort(),
  }
}

function open(bytes: Uint8Array, parts: readonly ArticlePart[]): ArticleFile[] {
  return parts.map((part) => new ArticleFile(bytes.subarray(part.start, part.end), part))
}

const cut = (bytes: Uint8Array, size: number) => cutArticles(bytes, new ArticleFile(bytes), size)

it('gives in parts what the whole file gives', () => {
  let wereCut = 0
  fc.assert(
    fc.property(gluedArticles, fc.integer({ min: 0, max: 3_000 }), (bytes, size) => {
      const parts = cut(bytes, size)
      if (parts.length === 0) return
      if (parts.length > 1) wereCut += 1
      const whole = new ArticleFile(bytes)
      expect(spell(open(bytes, parts), whole.count)).toEqual(spell([whole], whole.count))
    }),
  )
  expect(wereCut).toBeGreaterThan(20)
})

it('cuts at lines where documents begin, and leaves no byte out', () => {
  const documents = [100001, 100002, 100003].map((id) => makeDocument('Light it.', id))
  const bytes = Buffer.from(`A line above.\n${documents.join('\n')}`)
  const parts = cut(bytes, 1)
  expect(parts.map(({ start, end }) => bytes.subarray(start, end).toString())).toEqual([
    `A line above.\n${documents[0]}\n`,
    `${documents[1]}\n`,
    documents[2],
  ])
  expect(parts.map(({ above }) => above.articles)).toEqual([0, 1, 2])
  expect(cut(bytes, bytes.length)).toHaveLength(1)
})

it('says how the bytes are read with the first part alone', () => {
  const bytes = Buffer.from(`Caf\u00e9.\n${makeDocument('Lit.', 100001)}${makeDocument('Lit.', 100002)}`, 'latin1')
  const parts = cut(bytes, 1)
  expect(parts.map(({ encoding }) => encoding)).toEqual(['windows-1252', 'windows-1252'])
  expect(parts.map(({ reason }) => reason === null)).toEqual([false, true])
})

it.each([
  ['quoted', (text: string) => text.replaceAll(/^/gm, '> ')],
  ['HTML', (text: string) => `<html><body><pre>${text}</pre></body></html>`],
  ['glued within a line', (text: string) => text.replace('\nDOCUMENT:Q100002', 'x.DOCUMENT:Q100002')],
  ['UTF-16', (text: string) => `\ufeff${text}`, 'utf16le' as const],
  ['without documents', (text: string) => text.replaceAll(/^DOCUMENT:.*/gm, '')],
])('leaves a file whole that is %s', (_, change, encoding: BufferEncoding = 'utf8') => {
  const text = [100001, 100002].map((id) => makeDocument('Light it.', id)).join('\n')
  expect(cut(Buffer.from(change(text), encoding), 1)).toEqual([])
})

it('leaves a file whole whose parts would be read otherwise', () => {
  // The field that makes a header of the second article stands in the third.
  const article = (id: number, fields: string) => `Q${id}: Lamps\n\nArticle: Q${id}\n${fields}\nLit.\n`
  const fields = 'Product(s): Lamps\nLast Modified: 26-JUL-2002\n'
  const text = [article(100001, fields), article(100002, ''), article(100003, fields)].join('')
  const bytes = Buffer.from(text)
  expect(new ArticleFile(bytes).count).toBe(3)
  expect(cut(bytes, 1)).toEqual([])
})
