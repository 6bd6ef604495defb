import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { expect, it } from 'vitest'
import { makeRecord, makeSource } from '../kb-site/make-record.ts'

const schema = JSON.parse(
  readFileSync(new URL('../../plugins/kb-record/article-record.schema.json', import.meta.url), 'utf8'),
) as object
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema)

it('accepts a record', () => {
  const errorCodes = ['0x80040154', 'LNK2001', 'Error 1058', 'Run-time error 371', 'DOS error 21', 'Error -1018']
  const record = makeRecord(217215, {
    modified: '2000-03-26',
    references: ['Q1'],
    errorCodes,
    editions: [makeSource()],
  })
  expect(validate(record), JSON.stringify(validate.errors)).toBe(true)
})

it.each([
  ['an id with leading zeros', { id: 'Q010022' }],
  ['a date in another spelling', { modified: '26-MAR-2000' }],
  ['a code without its prefix', { errorCodes: ['80040154'] }],
  ['a field that it does not know', { colour: 'red' }],
  ['a negative size', { fileVersions: [{ name: 'a.dll', version: null, date: null, size: -1, platform: null }] }],
])('refuses %s', (_, overrides) => {
  expect(validate({ ...makeRecord(217215), ...overrides })).toBe(false)
})
