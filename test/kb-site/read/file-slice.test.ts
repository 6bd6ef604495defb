import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ArticleFile } from '../../../plugins/kb-parse/index.ts'
import { cutSlices, type FileSlice } from '../../../plugins/kb-site/read/file-slice.ts'
import { OpenFile } from '../../../plugins/kb-site/read/open-files.ts'
import { gluedArticles } from '../../kb-parse/glued-articles.ts'
import { makeDocument } from '../../kb-parse/make-document.ts'

function cut(bytes: Uint8Array, size: number): FileSlice[] {
  return cutSlices(bytes, new ArticleFile(bytes), 'hash', size)
}

/** What the lossless check reads of each article. */
function readRaw(file: OpenFile, from: number, to: number): unknown[] {
  return Array.from({ length: to - from }, (_, place) => {
    const article = file.articles.parse(from + place)
    return article && file.raw.find(article.metadata.number, article.line)
  })
}

it('gives the lossless check in slices what it reads in the whole file', () => {
  let wereCut = 0
  fc.assert(
    fc.property(gluedArticles, fc.integer({ min: 0, max: 3_000 }), (bytes, size) => {
      const slices = cut(bytes, size)
      if (slices.length === 0) return
      wereCut += 1
      const { count } = new ArticleFile(bytes)
      const read = slices.flatMap((slice, place) => {
        const opened = new OpenFile(bytes.subarray(slice.start, slice.end), slice)
        return readRaw(opened, slice.above.articles, slices[place + 1]?.above.articles ?? count)
      })
      expect(read).toEqual(readRaw(new OpenFile(bytes), 0, count))
    }),
  )
  expect(wereCut).toBeGreaterThan(10)
})

it('cuts where an article begins for both readers, and nowhere else', () => {
  const [first, second] = [100001, 100002].map((id) => makeDocument('Light it.', id))
  expect(cut(Buffer.from(`${first}${second}`), 1)).toHaveLength(2)
  // The check takes no document without a title for an article.
  expect(cut(Buffer.from(`${first}${second?.replace('TITLE   :', '')}`), 1)).toEqual([])
})
