import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { OpenFiles } from '../../../plugins/kb-site/read/open-files.ts'
import { makeDocument } from '../../kb-parse/make-document.ts'

const folder = mkdtempSync(join(tmpdir(), 'kb-open-files-'))
afterAll(() => rmSync(folder, { recursive: true }))

function writeMany(name: string, count: number): string {
  const path = join(folder, name)
  const documents = Array.from({ length: count }, (_, index) => makeDocument('Light it.', 100000 + index))
  writeFileSync(path, documents.join('\n'))
  return path
}

it('reads and searches a file of many documents once, however many of its pages are made', () => {
  const path = writeMany('many.txt', 50)
  const files = new OpenFiles()
  const first = files.open(path)
  for (let index = 0; index < 50; index += 1) {
    const opened = files.open(path)
    expect(opened).toBe(first)
    expect(opened.raw).toBe(first.raw)
    expect(opened.articles.parse(index)?.metadata.number).toBe(100000 + index)
    expect(opened.raw.find(100000 + index)?.id).toBe(`Q${100000 + index}`)
    expect(opened.articles.original(index)).toContain(`DOCUMENT:Q${100000 + index} `)
  }
})

it('opens a file again that has changed', () => {
  const path = writeMany('changing.txt', 2)
  const files = new OpenFiles()
  const first = files.open(path)
  appendFileSync(path, `\n${makeDocument('Put it out.', 100009)}`)
  const again = files.open(path)
  expect(again.sha256).not.toBe(first.sha256)
  expect(again.articles.count).toBe(3)
})

it('holds two files at most, and none that has one article', () => {
  const [a, b, c, single] = [writeMany('a', 2), writeMany('b', 2), writeMany('c', 2), writeMany('single', 1)]
  const files = new OpenFiles()
  const [first, second] = [files.open(a), files.open(b)]
  expect(files.open(single)).not.toBe(files.open(single))
  expect(files.open(a)).toBe(first)
  files.open(c)
  expect(files.open(a)).toBe(first)
  expect(files.open(b)).not.toBe(second)
})

it('keeps a large file that holds one article or none, for it is read in parts', () => {
  for (const [name, text] of Object.entries({
    'one.txt': makeDocument('Light it.'.repeat(40_000)),
    'none.txt': 'x'.repeat(400_000),
  })) {
    const path = join(folder, name)
    writeFileSync(path, text)
    const files = new OpenFiles()
    expect(files.open(path)).toBe(files.open(path))
  }
})

it('opens a file again that it was told to forget', () => {
  const path = writeMany('forgotten.txt', 2)
  const files = new OpenFiles()
  const first = files.open(path)
  files.forget()
  expect(files.open(path)).not.toBe(first)
})
