import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { readArticles } from '../../../plugins/kb-parse/index.ts'
import { plainTree } from '../plain-tree.ts'

const fixtures = join(import.meta.dirname, '..', 'fixtures')
const forms = ['compuserve', 'document-number', 'ftp', 'msdn', 'pss-id', 'web', 'web-1995', 'web-2011', 'wiki']

/** What may be put around a file by what sends, prints or lists it. */
const wrappings: readonly (readonly [string, (line: string, index: number) => string])[] = [
  ['an indent', (line) => (line === '' ? '' : `    ${line}`)],
  ['a tab', (line) => (line === '' ? '' : `\t${line}`)],
  ['quotation', (line) => `> ${line}`],
  ['numbers in a column', (line, index) => `${String(index + 1).padStart(5)}  ${line}`.trimEnd()],
  ['numbers and a tab', (line, index) => `${String(index + 1).padStart(6)}\t${line}`],
  ['numbers with a colon', (line, index) => `${index + 1}: ${line}`],
]

function read(text: string) {
  return readArticles(Buffer.from(text), new VFile()).articles.map(({ form, metadata, tree, sections }) => ({
    form,
    metadata,
    sections,
    tree: plainTree(tree),
  }))
}

function readFixture(form: string): string {
  return readFileSync(join(fixtures, `form-${form}`, 'input.txt'), 'utf8').replaceAll('\r\n', '\n')
}

describe.each(forms)('a file of the form %s', (form) => {
  const text = readFixture(form)
  const expected = read(text)

  it.each(wrappings)('reads the same behind %s', (_, wrap) => {
    expect(expected.length).toBeGreaterThan(0)
    expect(read(text.split('\n').map(wrap).join('\n'))).toEqual(expected)
  })

  it('reads the same with line ends of DOS, and below the break of a page', () => {
    expect(read(text.replaceAll('\n', '\r\n'))).toEqual(expected)
    expect(read(`\f${text}`)).toEqual(expected)
  })

  it('keeps its fields above a signature', () => {
    const [article] = read(`${text}\n\n-- \nSent by a friend of lamps\n`).slice(-1)
    const [plain] = expected.slice(-1)
    expect(article?.metadata).toEqual(plain?.metadata)
    expect(JSON.stringify(article?.tree)).toContain('Sent by a friend of lamps')
  })
})
