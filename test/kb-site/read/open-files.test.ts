import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { GoneFile } from '../../../plugins/kb-site/read/gone-file.ts'
import { OpenFiles } from '../../../plugins/kb-site/read/open-files.ts'
import type { ContentFile } from '../../../plugins/kb-sources/list-content-files.ts'
import { makeDocument } from '../../kb-parse/make-document.ts'

const folder = mkdtempSync(join(tmpdir(), 'kb-open-files-'))
afterAll(() => rmSync(folder, { recursive: true }))

function fileAt(path: string): ContentFile {
  return { source: 'lamps', path, absolutePath: join(folder, path) }
}

function writeMany(path: string, count: number): ContentFile {
  const documents = Array.from({ length: count }, (_, index) => makeDocument('Light it.', 100000 + index))
  writeFileSync(join(folder, path), documents.join('\n'))
  return fileAt(path)
}

it('reads and searches a file of many documents once, however many of its pages are made', () => {
  const file = writeMany('many.txt', 50)
  const files = new OpenFiles()
  const first = files.open(file, null)
  for (let index = 0; index < 50; index += 1) {
    const opened = files.open(file, null)
    expect(opened).toBe(first)
    expect(opened.raw).toBe(first.raw)
    expect(opened.articles.parse(index)?.metadata.number).toBe(100000 + index)
    expect(opened.raw.find(100000 + index, 1)?.id).toBe(`Q${100000 + index}`)
    expect(opened.articles.original(index)).toContain(`DOCUMENT:Q${100000 + index} `)
  }
})

it('opens a file again that has changed', () => {
  const file = writeMany('changing.txt', 2)
  const files = new OpenFiles()
  const first = files.open(file, null)
  appendFileSync(file.absolutePath, `\n${makeDocument('Put it out.', 100009)}`)
  const again = files.open(file, null)
  expect(again.sha256).not.toBe(first.sha256)
  expect(again.articles.count).toBe(3)
})

it('holds two files at most, and none that has one article', () => {
  const [a, b, c, single] = [writeMany('a', 2), writeMany('b', 2), writeMany('c', 2), writeMany('single', 1)]
  const files = new OpenFiles()
  const [first, second] = [files.open(a, null), files.open(b, null)]
  expect(files.open(single, null)).not.toBe(files.open(single, null))
  expect(files.open(a, null)).toBe(first)
  files.open(c, null)
  expect(files.open(a, null)).toBe(first)
  expect(files.open(b, null)).not.toBe(second)
})

it('keeps a large file that holds one article or none, for it is read in parts', () => {
  for (const [name, text] of Object.entries({
    'one.txt': makeDocument('Light it.'.repeat(40_000)),
    'none.txt': 'x'.repeat(400_000),
  })) {
    const file = fileAt(name)
    writeFileSync(file.absolutePath, text)
    const files = new OpenFiles()
    expect(files.open(file, null)).toBe(files.open(file, null))
  }
})

it('opens a file again that it was told to forget', () => {
  const file = writeMany('forgotten.txt', 2)
  const files = new OpenFiles()
  const first = files.open(file, null)
  files.forget()
  expect(files.open(file, null)).not.toBe(first)
})

it('opens a slice by its bytes alone, and refuses one whose bytes have changed', () => {
  const file = writeMany('cut.txt', 400)
  const slices = new OpenFiles().open(file, null).cut()
  expect(slices.length).toBeGreaterThan(2)
  const [, second] = slices
  if (!second) throw new Error('expected a second slice, found none')
  const { sha256 } = new OpenFiles().open(file, null)
  const opened = new OpenFiles().openCopy({ file, index: second.above.articles, sha256, slice: second })
  expect(opened.sha256).toBe(sha256)
  expect(opened.articles.count).toBeLessThan(400)
  expect(opened.articles.parse(second.above.articles)?.metadata.number).toBe(100000 + second.above.articles)
  const text = readFileSync(file.absolutePath)
  writeFileSync(file.absolutePath, text.fill('x', second.end - 2, second.end - 1))
  const change = new OpenFiles()
  expect(() => change.openCopy({ file, index: 0, sha256, slice: second })).toThrow(GoneFile)
  expect(change.openCopy({ file, index: 0, sha256, slice: slices[0] ?? null }).articles.count).toBeGreaterThan(1)
})
