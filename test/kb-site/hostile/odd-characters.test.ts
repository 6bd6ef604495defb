import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { useHostileSite, writeArticle, writeMarkdown } from '../../support/sites/hostile-site.ts'

/** The records of a built site. */
function recordsOf(folder: string): { id: string; title: string }[] {
  const lines = gunzipSync(readFileSync(join(folder, 'data/articles.ndjson.gz')))
    .toString()
    .trim()
    .split('\n')
  return lines.map((line) => JSON.parse(line) as { id: string; title: string })
}

const wide = `\ufeff${writeArticle('Q900003', { TITLE: 'A\ud800 Lamp' }, 'The \udfff lamp.')}`

describe('odd characters', () => {
  const built = useHostileSite({
    'control.TXT': writeArticle('Q900002', { TITLE: 'A\0 Lamp' }, 'The \x1b lamp \0 is on.'),
    'wide.TXT': Buffer.from(wide, 'utf16le'),
    'bytes.TXT': Buffer.from(writeArticle('Q900004', {}, 'The @ lamp.').replace('@', '\xed\xa0\x80'), 'latin1'),
    'entities.md': writeMarkdown('Q900005').replace('## Q900005: A', '## Q900005: A &#55296; &#0; &#92;'),
  })

  it('such as NUL and other control characters are shown as signs, and reported', () => {
    const { reasons, read, folder } = built()
    expect(reasons('control.TXT')).toEqual([expect.stringContaining('control characters')])
    expect(read('kb/900/Q900002/index.html')).toContain('The ␛ lamp ␀ is on.')
    expect(recordsOf(folder)).toContainEqual(expect.objectContaining({ id: 'Q900002', title: 'A␀ Lamp' }))
  })

  it('such as halves of surrogate pairs are shown as signs, and reported', () => {
    const { reasons, read, folder } = built()
    expect(reasons('wide.TXT')).toEqual([expect.stringContaining('halves of surrogate pairs')])
    expect(reasons('bytes.TXT')).toEqual([expect.stringContaining('bytes above 0x7F')])
    expect(read('kb/900/Q900003/index.html')).toContain('The \ufffd lamp.')
    expect(recordsOf(folder).every(({ title }) => title.isWellFormed())).toBe(true)
  })

  it('that stand in a title as entities stay so', () => {
    const title = 'A &#55296; &#0; \\ Lamp'
    expect(recordsOf(built().folder)).toContainEqual(expect.objectContaining({ title }))
  })
})
