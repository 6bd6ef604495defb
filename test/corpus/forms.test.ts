import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadSiteVocabulary, readContentFile } from '../../plugins/kb-site/index.ts'
import { findInCorpus } from '../support/corpus.ts'
import { projectFolder } from '../support/project.ts'

const folder = findInCorpus('cases/forms')
const names = folder === null ? [] : readdirSync(folder)
const vocabulary = loadSiteVocabulary(`${projectFolder}content/vocabulary`)

type Expected = Record<string, unknown> & { articles?: Expected[] }

/** The fields of a record that a case names, in the case's terms. */
function pick(record: Record<string, unknown>, expected: Expected): Expected {
  const { product, sections, errorCodes } = record as {
    product: { name: string }
    sections: { title: string }[]
    errorCodes: string[]
  }
  const named = { ...record, product: product.name || null, sections: sections.map(({ title }) => title), errorCodes }
  return Object.fromEntries(Object.keys(expected).map((key) => [key, named[key as keyof typeof named]]))
}

/** A record has codes without leading zeros. */
function withoutZeros(expected: Expected): Expected {
  const { note, errorCodes, ...fields } = expected
  if (errorCodes === undefined) return fields
  return { ...fields, errorCodes: (errorCodes as string[]).map((code) => code.replace(/^0x0+/, '0x')) }
}

describe.skipIf(folder === null)('a file in each form in which articles survive', () => {
  it.each(names.filter((name) => name.endsWith('.json')))('%s', (name) => {
    const base = name.replace(/json$/, '')
    const path = names.find((other) => other.startsWith(base) && other !== name) ?? ''
    const expected: Expected = JSON.parse(readFileSync(join(folder ?? '', name), 'utf8'))
    const list = (expected.articles ?? [expected]).map(withoutZeros)
    const file = { source: 'file', path, absolutePath: join(folder ?? '', path) }
    const { copies } = readContentFile(file, null, vocabulary)
    expect(copies.map(({ record }, index) => pick({ ...record }, list[index] ?? {}))).toEqual(list)
  })
})
