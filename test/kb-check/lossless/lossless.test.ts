import { describe, expect, it } from 'vitest'
import { checkLossless } from '../../../plugins/kb-check/index.ts'
import { articlePath } from '../../../plugins/kb-site/addresses/site-paths.ts'
import { makeFiles } from '../../support/files.ts'

function document(number: number, body: string): string {
  return `DOCUMENT:Q${number}  01-JAN-1999  [lamps]\nTITLE   :Lamp\n\n${body}\n`
}

function page(body: string): string {
  return `<main><h1>Lamp</h1><div class="body">${body}</div></main>`
}

function check(content: Record<string, string | Uint8Array>, site: Record<string, string>) {
  const source = { name: 'txt', folder: makeFiles(content), title: '', sample: false, originalUrl: null }
  return checkLossless(makeFiles(site), [source], articlePath)
}

describe('checkLossless', () => {
  it('compares every article of every file with its page', () => {
    const report = check(
      { 'a.TXT': document(10022, 'the bulb') + document(900001, 'the desk'), 'b/c.TXT': document(900002, 'the wall') },
      {
        'kb/010/Q10022/index.html': page('the bulb'),
        'kb/900/Q900001/index.html': page('the'),
      },
    )
    expect(report).toEqual({
      files: 2,
      articles: 3,
      words: 9,
      columnLines: 0,
      unread: [],
      misprinted: [],
      lossy: [
        {
          source: 'txt',
          path: 'a.TXT',
          id: 'Q900001',
          lost: { part: 'body', word: 'desk', line: 8, kind: 'missing' },
        },
        { source: 'txt', path: 'b/c.TXT', id: 'Q900002', lost: null },
      ],
    })
  })

  it('finds the words of another copy on its edition page', () => {
    const content = { 'a.TXT': document(900001, 'the old bulb'), 'b.TXT': document(900001, 'the new bulb') }
    const main = { 'kb/900/Q900001/index.html': page('the new bulb') }
    expect(check(content, main).lossy).toHaveLength(1)
    const edition = { 'kb/900/Q900001/editions/2/index.html': page('the old bulb') }
    expect(check(content, { ...main, ...edition }).lossy).toEqual([])
  })

  it('reads any encoding and passes over files without words', () => {
    const bytes = Buffer.from(document(900001, 'caf\u00E9 \u2500\u2500\u2500'), 'utf-16le')
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), bytes])
    const latin = Buffer.from(document(900002, 'caf\u00E9'), 'latin1')
    const report = check(
      { 'a.TXT': utf16, 'b.TXT': latin, 'c.gif': Buffer.from([0x47, 0, 0xff]) },
      {
        'kb/900/Q900001/index.html': page('caf\u00E9'),
        'kb/900/Q900002/index.html': page('caf\u00E9'),
      },
    )
    expect(report).toMatchObject({ files: 3, articles: 2, unread: [], lossy: [] })
  })

  it('names a file with words and no article, which compares nothing', () => {
    const report = check({ 'a.TXT': 'Lamps, and how to mend them\n', 'empty.TXT': ' \r\n' }, {})
    expect(report).toMatchObject({
      files: 2,
      articles: 0,
      words: 0,
      unread: [{ source: 'txt', path: 'a.TXT', words: 6 }],
    })
  })

  it('names what is shown otherwise than printed', () => {
    const content = { 'a.TXT': document(900001, 'b. the bulb') }
    const main = { 'kb/900/Q900001/index.html': page('<ol><li>the bulb</ol>') }
    const misprints = [{ kind: 'marker', line: 4, expected: '`b.`', found: '`1.`' }]
    expect(check(content, main)).toMatchObject({ lossy: [], misprinted: [{ path: 'a.TXT', id: 'Q900001', misprints }] })
    const asPrinted = { 'kb/900/Q900001/index.html': page('<ol type="a" start="2"><li>the bulb</ol>') }
    expect(check(content, asPrinted)).toMatchObject({ lossy: [], misprinted: [] })
  })
})
