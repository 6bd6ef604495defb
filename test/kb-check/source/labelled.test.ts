import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { sourceWords } from '../../../plugins/kb-check/index.ts'
import { readArticles } from '../../../plugins/kb-parse/index.ts'

const folder = join(import.meta.dirname, '../../kb-parse/fixtures')
const names = readdirSync(folder).filter((name) => name.startsWith('form-'))
const squeeze = (text: string) => text.replace(/\W/g, '')

describe("the check's own reader finds the same articles as the parser", () => {
  it.each(names)('%s', (name) => {
    const bytes = readFileSync(join(folder, name, 'input.txt'))
    const { articles } = readArticles(bytes, new VFile())
    const expected = articles.map(({ metadata }) => [metadata.id, squeeze(metadata.title)])
    const found = sourceWords(bytes.toString('utf8').replace(/^\uFEFF/, ''))
    expect(found.map(({ id, title }) => [id, squeeze(title.map(({ text }) => text).join(' '))])).toEqual(expected)
  })
})

it('tells the parts of an article with labelled fields', () => {
  const [article] = sourceWords(
    [
      'Lamp Stays Dark',
      '',
      'PSS ID Number: Q100006',
      'Article last modified on 05-16-1995',
      '',
      'The information in this article applies to:',
      '',
      '- Lamp Server',
      '',
      'Summary:',
      '',
      'It has no cord.',
      '',
      'Back to the top',
      'Additional reference words: bulb',
      'KBCategory: kblamp',
    ].join('\n'),
  )
  const parts = [article?.title, article?.appliesTo, article?.body, article?.queryWords]
  expect(parts.map((words) => words?.map(({ text }) => text).join(' '))).toEqual([
    'Lamp Stays Dark',
    'Lamp Server',
    'Summary It has no cord.',
    'bulb',
  ])
})
