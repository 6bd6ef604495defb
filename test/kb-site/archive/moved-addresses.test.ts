import { describe, expect, it } from 'vitest'
import { collectMoved } from '../../../plugins/kb-site/archive/moved-addresses.ts'
import { makeRecord } from '../make-record.ts'

function makeCopy(number: number, redirectFrom: string[]) {
  const frontMatter = { tags: [], date: null, redirectFrom, other: {} }
  const record = makeRecord(number, { frontMatter })
  return { card: record, source: { ...record.source, name: 'kb', path: `${number}.md` } }
}

function collect(copies: readonly ReturnType<typeof makeCopy>[]) {
  const { moved, diagnostics } = collectMoved(copies, ['/about/'])
  return {
    moved: moved.map(({ address, article }) => `${address} -> ${article}`),
    reasons: diagnostics.map(({ path, reason }) => `${path}: ${reason}`),
  }
}

describe('collectMoved', () => {
  it('leads old addresses to their articles, by article number', () => {
    const copies = [makeCopy(900002, ['/shades/']), makeCopy(900001, ['/old/lamps.html', 'lamps', '/Über/Lampen'])]
    expect(collect(copies)).toEqual({
      moved: ['/old/lamps.html -> 900001', '/lamps -> 900001', '/Über/Lampen -> 900001', '/shades/ -> 900002'],
      reasons: [],
    })
  })

  it.each([
    '/dll/lamp.dll/',
    '/',
    '/index.html',
    '/about',
    '/About/index.html',
    '/kb/900/Q900002/',
    '/data/x.json',
    '/404.html',
  ])('reports %s, where a page of the site stands', (address) => {
    expect(collect([makeCopy(900001, [address]), makeCopy(900002, [])])).toEqual({
      moved: [],
      reasons: [
        `900001.md: Found the old address \`${address}\`, expected one that no page of this site has: it does not lead to Q900001`,
      ],
    })
  })

  it('takes the path of an article that is not here', () => {
    expect(collect([makeCopy(900001, ['/kb/900/Q900009/'])]).moved).toEqual(['/kb/900/Q900009/ -> 900001'])
  })

  it("says nothing of the article's own address", () => {
    expect(collect([makeCopy(900001, ['/kb/900/Q900001.html', '/KB/900/q900001/'])])).toEqual({
      moved: [],
      reasons: [],
    })
  })

  it.each([
    'https://lamps.example/x',
    '/x?id=5',
    '/x#y',
    '//lamps.example/',
    '/../x',
    '/a/./b',
    '/a\\b',
    'javascript:x',
  ])('reports %j, which is no path', (address) => {
    const { moved, reasons } = collect([makeCopy(900001, [address])])
    expect(moved).toEqual([])
    expect(reasons).toEqual([expect.stringContaining('expected a path of the site such as `/old/page.html`')])
  })

  it('reports an address that two articles claim, and gives it to the first', () => {
    const { moved, reasons } = collect([makeCopy(900002, ['/Lamps.html']), makeCopy(900001, ['/lamps/'])])
    expect(moved).toEqual(['/lamps/ -> 900001'])
    expect(reasons).toEqual([
      '900002.md: Found the old address `/Lamps.html` here and with Q900001, expected it with one article: it leads to Q900001',
    ])
  })

  it('takes the address of two copies of one article once', () => {
    expect(collect([makeCopy(900001, ['/lamps/']), makeCopy(900001, ['/lamps/'])])).toEqual({
      moved: ['/lamps/ -> 900001'],
      reasons: [],
    })
  })
})
