import { VFile } from 'vfile'
import { expect, it } from 'vitest'
import { readArticles, readOriginals } from '../../plugins/kb-parse/index.ts'

const document = (number: number) =>
  `DOCUMENT:Q${number}  01-JAN-1999  [test]\r\nTITLE   :Made-up ${number}\r\nPRODUCT :Test\r\n\r\nNothing starts.\r\n\r\n`

it('cuts a file into the texts of its articles and loses nothing', () => {
  const text = `A line above.\r\n${document(100001)}${document(100002)}`
  const originals = readOriginals(Buffer.from(text))
  expect(originals.join('')).toBe(text)
  expect(originals).toEqual([`A line above.\r\n${document(100001)}`, document(100002)])
})

it('gives one text for each article, in the same order', () => {
  const bytes = Buffer.from([1, 2, 3].map(document).join(''))
  const ids = readArticles(bytes, new VFile()).articles.map(({ metadata }) => metadata.id)
  expect(readOriginals(bytes).map((text) => /Q\d+/.exec(text)?.[0])).toEqual(ids)
})

it('finds none in a file without articles', () => {
  expect(readOriginals(Buffer.from('Just a note.\n'))).toEqual([])
})
