import { VFile } from 'vfile'
import { expect, it } from 'vitest'
import { ArticleFile, readArticles } from '../../plugins/kb-parse/index.ts'

const document = (number: number) =>
  `DOCUMENT:Q${number}  01-JAN-1999  [test]\r\nTITLE   :Made-up ${number}\r\nPRODUCT :Test\r\n\r\nNothing starts.\r\n\r\n`

function originalsOf(bytes: Uint8Array): string[] {
  const file = new ArticleFile(bytes)
  return Array.from({ length: file.count }, (_, index) => file.original(index) ?? '')
}

it('cuts a file into the texts of its articles and loses nothing', () => {
  const text = `A line above.\r\n${document(100001)}${document(100002)}`
  const originals = originalsOf(Buffer.from(text))
  expect(originals.join('')).toBe(text)
  expect(originals).toEqual([`A line above.\r\n${document(100001)}`, document(100002)])
})

it('gives one text for each article, in the same order', () => {
  const bytes = Buffer.from([100001, 100002, 100003].map(document).join(''))
  const ids = readArticles(bytes, new VFile()).articles.map(({ metadata }) => metadata.id)
  expect(originalsOf(bytes).map((text) => /Q\d+/.exec(text)?.[0])).toEqual(ids)
})

it('finds none in a file without articles', () => {
  expect(originalsOf(Buffer.from('Just a note.\n'))).toEqual([])
})

it('gives the articles one by one as `readArticles` gives them all', () => {
  const bytes = Buffer.from([100001, 100002, 100003].map(document).join(''))
  const file = new ArticleFile(bytes)
  expect([0, 1, 2, 3].map((index) => file.parse(index))).toEqual([...readArticles(bytes, new VFile()).articles, null])
})
