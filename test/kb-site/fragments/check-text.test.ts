import { h } from 'hastscript'
import { expect, it } from 'vitest'
import { decodeRaw, RawFile } from '../../../plugins/kb-check/index.ts'
import { checkText, type TextTrees } from '../../../plugins/kb-site/fragments/check-text.ts'

const read = (text: string) => new RawFile(decodeRaw(Buffer.from(text)))

const raw = (body: string) =>
  read(`DOCUMENT:Q100001  03-FEB-1999  [test]\nTITLE   :PRB: Test.dll Is Not Found\nPRODUCT :Test Server\n\n${body}\n`)

const text = (...body: TextTrees['body']): TextTrees => ({
  heading: [{ type: 'text', value: 'PRB: ' }, h('a', 'Test.dll'), { type: 'text', value: ' Is Not Found' }],
  body,
  queryWords: [],
})

const article = { number: 100001, appliesTo: [] }
const bytes = raw('SYMPTOMS\n========\n\nThe loader gives up.')
const heading = h('h2', 'SYMPTOMS')

it('says that every word is there', () => {
  expect(checkText(text(heading, h('p', 'The loader gives up.')), article, bytes, 1)).toEqual({
    words: 10,
    lost: null,
    misprintedLines: [],
  })
})

it('names the first word that is not in its place', () => {
  expect(checkText(text(heading, h('p', 'The loader up.')), article, bytes, 1)).toMatchObject({
    words: 10,
    lost: 'gives',
  })
})

it('names the lines that are not shown as printed', () => {
  const shown = text(h('p', 'a b   c'))
  expect(checkText(shown, article, raw('a\nb\nc'), 1)?.misprintedLines).toEqual([6, 7])
  expect(checkText(shown, article, raw('a b\nc'), 1)?.misprintedLines).toEqual([6])
})

it('says nothing where its reader finds no such article', () => {
  expect(checkText(text(heading), article, read('Nothing.'), 1)).toBeNull()
})

it('counts categories of older years as in their place, which the details show', () => {
  const older = raw(
    'The loader gives up.\n\nKBCategory: kbtool\nKBSubcategory: win31\n\nAdditional reference words: 3.10',
  )
  const shown = { ...text(h('p', 'The loader gives up.')), queryWords: [{ type: 'text' as const, value: '3.10' }] }
  expect(checkText(shown, article, older, 1)?.lost).toBe('kbtool')
  expect(checkText(shown, { ...article, categories: ['kbtool', 'win31'] }, older, 1)?.lost).toBeNull()
})
