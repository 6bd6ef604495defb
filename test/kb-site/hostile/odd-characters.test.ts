import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { makeHostileSite, writeArticle, writeMarkdown } from '../../support/hostile-site.ts'

/** The records of a built site. */
function recordsOf(folder: string): { id: string; title: string }[] {
  const lines = gunzipSync(readFileSync(join(folder, 'data/articles.ndjson.gz')))
    .toString()
    .trim()
    .split('\n')
  return lines.map((line) => JSON.parse(line) as { id: string; title: string })
}

describe('odd characters', () => {
  it('shows NUL and other control characters as signs, and reports them', () => {
    const text = writeArticle('Q900002', { TITLE: 'A\0 Lamp' }, 'The \x1b lamp \0 is on.')
    const { reasons, read, folder } = makeHostileSite({ 'a.TXT': text }).build()
    expect(reasons('a.TXT')).toEqual([expect.stringContaining('control characters')])
    expect(read('kb/900/Q900002/index.html')).toContain('The ␛ lamp ␀ is on.')
    expect(recordsOf(folder)).toContainEqual(expect.objectContaining({ id: 'Q900002', title: 'A␀ Lamp' }))
  })

  it('shows halves of surrogate pairs as signs, and reports them', () => {
    const utf16 = Buffer.from(
      `\ufeff${writeArticle('Q900002', { TITLE: 'A\ud800 Lamp' }, 'The \udfff lamp.')}`,
      'utf16le',
    )
    const bytes = Buffer.from(writeArticle('Q900003', {}, 'The @ lamp.').replace('@', '\xed\xa0\x80'), 'latin1')
    const { reasons, read, folder } = makeHostileSite({ 'wide.TXT': utf16, 'bytes.TXT': bytes }).build()
    expect(reasons('wide.TXT')).toEqual([expect.stringContaining('halves of surrogate pairs')])
    expect(reasons('bytes.TXT')).toEqual([expect.stringContaining('bytes above 0x7F')])
    expect(read('kb/900/Q900002/index.html')).toContain('The \ufffd lamp.')
    expect(recordsOf(folder).every(({ title }) => title.isWellFormed())).toBe(true)
  })

  it('leaves entities of such characters in a title as they stand', () => {
    const text = writeMarkdown('Q900002').replace('## Q900002: A', '## Q900002: A &#55296; &#0; &#92;')
    const { folder } = makeHostileSite({ 'a.md': text }).build()
    expect(recordsOf(folder)).toContainEqual(expect.objectContaining({ title: 'A &#55296; &#0; \\ Lamp' }))
  })
})
