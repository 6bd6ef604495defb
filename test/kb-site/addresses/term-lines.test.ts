import { describe, expect, it } from 'vitest'
import type { IndexPage } from '../../../layouts/types.ts'
import { listPages } from '../../../plugins/kb-site/pages/list-pages.ts'
import { makeArchive, makeContent } from '../make-archive.ts'
import { makeRecord } from '../make-record.ts'

const lone = Array.from({ length: 210 }, (_, index) => `kb${String(index).padStart(3, '0')}`)
const content = makeContent(
  makeArchive([
    makeRecord(1, {
      keywords: [...lone, 'kb-a', 'kb_a', 'kb.a'],
      technology: ['kbLamp', 'kbShared'],
      modified: '2001-02-03',
    }),
    makeRecord(2, { technology: ['KBSHARED'] }),
  ]),
)
const lines = content.collections.termLinesOf({ id: 'Q1' })
const pages = new Map(listPages(content).map((task) => [task.url, task]))

describe('a token that one article alone bears', () => {
  it('has no list, which those of several articles and years have', () => {
    expect(pages.has('/technology/kblamp/')).toBe(false)
    expect(pages.has('/technology/kbshared/')).toBe(true)
    expect(pages.has('/year/2001/')).toBe(true)
    expect(lines['/technology/kbshared/']).toBeUndefined()
    expect(content.collections.termLinesOf({ id: 'Q2' })).toEqual({})
  })

  it('stands in a line of its index, on the page that its address names, which leads to the article', () => {
    expect(lines['/technology/kblamp/']).toBe('/technology/#line-kblamp')
    expect(lines['/keyword/kb209/']).toBe('/keyword/page/2/#line-kb209')
    expect(Object.keys(lines)).toHaveLength(lone.length + 4)
    for (const [list, line] of Object.entries(lines)) {
      const [url = '', id] = line.split('#')
      const task = pages.get(url)
      const index = task && 'make' in task ? (task.make() as IndexPage) : expect.fail(url)
      const entries = index.entries.filter((entry) => entry.id === id)
      expect(
        entries.map(({ url: article, count }) => [article, count]),
        list,
      ).toEqual([['/kb/000/Q1/', 1]])
    }
  })

  it('has a line apart from all that differ in signs only', () => {
    expect(new Set(Object.values(lines)).size).toBe(lone.length + 4)
  })
})
