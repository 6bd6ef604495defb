import { expect, it } from 'vitest'
import { sourceWords } from '../../../plugins/kb-check/index.ts'
import { documentForm } from '../raw-articles.ts'

const wordsOf = (raw: string) =>
  sourceWords(raw).map(({ id, title, body, queryWords }) => [
    id,
    ...[title, body, queryWords].map((words) => words.map(({ text }) => text).join(' ')),
  ])

const second = documentForm.replaceAll('Q900001', 'Q900002')
const expected = wordsOf(`${documentForm}\n${second}`)

it('parts documents that were joined without a line end', () => {
  expect(expected.map(([id]) => id)).toEqual(['Q900001', 'Q900002'])
  expect(wordsOf(documentForm.trimEnd() + second)).toEqual(expected)
})

it('finds the articles of a file on one line', () => {
  const oneLine = `${documentForm}\n${second}`.replace(/\s+/g, ' ')
  expect(wordsOf(oneLine).map(([id, title]) => [id, title])).toEqual(expected.map(([id, title]) => [id, title]))
})

it('takes one line end for two where all are doubled', () => {
  expect(wordsOf(documentForm.replaceAll('\n', '\n\n'))).toEqual(wordsOf(documentForm))
})
