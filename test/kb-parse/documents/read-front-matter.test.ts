import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readFrontMatter } from '../../../plugins/kb-parse/documents/read-front-matter.ts'
import { TextLines } from '../../../plugins/kb-parse/source/text-lines.ts'

function read(fields: readonly string[]) {
  const text = ['---', ...fields, '---', ''].join('\n')
  const lines = new TextLines(text)
  return readFrontMatter(lines, 0, lines.count)
}

it('reads the usual shape as YAML does', () => {
  const title = fc.string({ unit: fc.constantFrom(...`Q1: '"#&*!|>%@{}[],-? \\\u00e9x`), maxLength: 30 })
  fc.assert(
    fc.property(title, fc.nat(999_999), (words, number) => {
      const fields = ['layout: page', `title: "${words}"`, `permalink: /kb/100/Q${number}/`]
      // A remark is no part of the usual shape, and says nothing.
      const [usual, parsed] = [read(fields), read([...fields, '# A remark'])]
      const { title, permalink, record } = parsed ?? {}
      expect(usual).toMatchObject({ title, permalink, record })
      if (parsed?.problems.length === 0) expect(usual).toEqual(parsed)
    }),
  )
})

it('runs no engine and keeps dates as text', () => {
  const found = read(['date: 2002-07-26', 'constructor: {prototype: 1}', '__proto__: {polluted: true}'])
  expect(found?.record.date).toBe('2002-07-26')
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
})

it('reads nothing that is longer than its bound', () => {
  const found = read([`title: ${'x'.repeat(30_000)}`])
  expect(found?.title).toBeNull()
  expect(found?.problems).toEqual([{ reason: expect.stringContaining('expected at most 4000'), line: 2 }])
})

it('finds none where the fence is never closed', () => {
  const lines = new TextLines('---\ntitle: x\n')
  expect(readFrontMatter(lines, 0, 2)).toBeNull()
})

it('keeps what would be a number or a date as text', () => {
  const found = read(['title: 1999', 'date: 2002-07-26 10:00:00', 'weight: 010', 'flag: yes'])
  expect(found).toMatchObject({ title: '1999', record: { date: '2002-07-26 10:00:00' } })
  expect(found?.record.other).toEqual({ weight: '010', flag: 'yes' })
})

it('goes on below a line that begins with the fence', () => {
  const found = read(['title: Two Words', '---x: 1', 'tags: [lamp]'])
  expect(found).toMatchObject({ title: 'Two Words', record: { tags: ['lamp'], other: { '---x': '1' } }, problems: [] })
})

it('keeps the fields above a mistake, and reports one', () => {
  const found = read(['title: A Lamp', 'tags: [lamp, bulb]', '---x', 'permalink: /a/', 'other: [', '}'])
  expect(found).toMatchObject({ title: 'A Lamp', record: { tags: ['lamp', 'bulb'] }, permalink: null })
  expect(found?.problems).toEqual([{ reason: expect.stringContaining('expected plain YAML'), line: 4 }])
})

it.each([
  ['quotation marks within others', 'title: "Q1: The "Red" Lamp"', 'Q1: The "Red" Lamp'],
  ['one of them escaped', 'title: "Q1: A \\"Red\\" \\Hall Lamp"', 'Q1: A "Red" \\Hall Lamp'],
  ['a path', 'title: "Q1: C:\\HALL\\KITCHEN"', 'Q1: C:\\HALL\\KITCHEN'],
  ['an apostrophe within apostrophes', "title: 'Q1: It's Lit'", "Q1: It's Lit"],
])('reads a title with %s as it is meant, and reports it', (_, field, title) => {
  const found = read(['layout: page', field, 'permalink: /a/'])
  expect(found).toMatchObject({ title, permalink: '/a/' })
  expect(found?.problems).toEqual([{ reason: expect.stringContaining('expected plain YAML'), line: 3 }])
})

it('knows fields however they are capitalised, and tags with commas between them', () => {
  const found = read(['Title: A Lamp', 'TAGS: red lamp, bulb', 'Shade: Green'])
  expect(found).toMatchObject({
    title: 'A Lamp',
    record: { tags: ['red lamp', 'bulb'], other: { Shade: 'Green' } },
    problems: [],
  })
  expect(found?.places.get('title')).toBe(2)
})

it.each([
  ['brackets', `deep: ${'['.repeat(1900)}`],
  ['braces', `deep: ${'{a: '.repeat(900)}`],
  ['dashes', `deep:\n  ${'- '.repeat(1900)}x`],
  ['question marks', `${'? '.repeat(1900)}x`],
  ['indents', Array.from({ length: 80 }, (_, level) => `${' '.repeat(level)}k:`).join('\n')],
])('refuses deeply nested %s without reading them', (_, field) => {
  const found = read(['title: A Lamp', field])
  expect(found?.problems).toEqual([{ reason: expect.stringContaining('nested deeper than 16'), line: 2 }])
})

it('refuses aliases that nest themselves', () => {
  const found = read(['title: A Lamp', 'deep: &a [*a, *a]'])
  expect(found?.problems).toEqual([{ reason: expect.stringContaining('repeats itself'), line: 2 }])
})

it('says the same of any text on any machine, and never throws', () => {
  const character = fc.constantFrom(...`ab: -?[]{}&*!|>'"#%\n `)
  fc.assert(
    fc.property(fc.string({ unit: character, maxLength: 120 }), (text) => {
      const found = read(text.split('\n'))
      expect(JSON.stringify(found)).not.toMatch(/call stack/)
      expect(found?.problems.length ?? 0).toBeLessThan(3)
    }),
  )
})
