import { h } from 'hastscript'
import { expect, it } from 'vitest'
import type { ArticlePage } from '../../../layouts/types.ts'
import { decodeRaw, RawFile } from '../../../plugins/kb-check/index.ts'
import { renderVerified } from '../../../plugins/kb-site/render/render-verified.ts'
import { parseHtml, wordsOf } from '../../layouts/parse-page.ts'
import { articlePage, site } from '../../layouts/sample-views.ts'

const raw = (body: string) =>
  Buffer.from(
    `DOCUMENT:Q100001  03-FEB-1999  [test]\nTITLE   :PRB: Test.dll Is Not Found\nPRODUCT :Test Server\n\n${body}\n`,
  )

function checkedOn(page: ArticlePage, bytes: Buffer): string {
  return wordsOf('.details', parseHtml(renderVerified(page, new RawFile(decodeRaw(bytes)), site))).replace(
    /^.*?(?= Checked|$)/,
    '',
  )
}

it('says that every word is there', () => {
  expect(checkedOn(articlePage, raw('SYMPTOMS\n========\n\nThe loader gives up.'))).toBe(
    ' Checked All 10 words of the source are here',
  )
})

it('names the first word that is not in its place', () => {
  const page = { ...articlePage, body: [h('p', 'SYMPTOMS The loader up.')] }
  expect(checkedOn(page, raw('SYMPTOMS\n========\n\nThe loader gives up.'))).toBe(
    ' Checked Of 10 words of the source, “gives” is not in its place',
  )
})

it('names the first line that is not shown as printed', () => {
  const page = { ...articlePage, body: [h('p', 'a b   c')] }
  expect(checkedOn(page, raw('a\nb\nc'))).toMatch(/Line 6 of the source and 1 more are not shown as printed$/)
  expect(checkedOn(page, raw('a b\nc'))).toMatch(/Line 6 of the source is not shown as printed$/)
})

it('says nothing where its reader finds no such article', () => {
  expect(checkedOn(articlePage, Buffer.from('Nothing.'))).toBe('')
})
