import { describe, expect, it } from 'vitest'
import { makeHostileSite, writeMarkdown } from '../../support/hostile-site.ts'

const explosion = [
  'a: &a [x, x]',
  ...'bcdefghijklmnopqrstuvwxyz'.split('').map((to, index) => {
    const from = String.fromCharCode('a'.charCodeAt(0) + index)
    return `${to}: &${to} [*${from}, *${from}, *${from}, *${from}]`
  }),
].slice(0, 12)

describe('front matter of an article', () => {
  it('runs no script engine', () => {
    const code = writeMarkdown('Q900002').replace('---', '---js').replace('layout: page', 'process.exit(7)')
    const { reasons, read } = makeHostileSite({ 'a.md': code }).build('--no-search')
    expect(reasons('a.md')).toEqual(['Found 4 lines above the first article, expected none: `---js`'])
    expect(read('kb/900/Q900002/index.html')).toContain('<h1>A Lamp')
  })

  it('expands no anchors', () => {
    const { reasons, read } = makeHostileSite({ 'a.md': writeMarkdown('Q900002', explosion) }).build('--no-search')
    expect(reasons('a.md')).toEqual([expect.stringMatching(/expected at most 10 aliases/)])
    expect(read('kb/900/Q900002/index.html')).toContain('<h1>A Lamp')
  })

  it('resolves no tags', () => {
    const lines = ['run: !!js/function "function () { process.exit(7) }"', 'file: !include /etc/passwd']
    const { reasons, read } = makeHostileSite({ 'a.md': writeMarkdown('Q900002', lines) }).build('--no-search')
    expect(reasons('a.md')).toEqual([expect.stringMatching(/^Found Unresolved tag: /)])
    expect(read('kb/900/Q900002/index.html')).not.toContain('root:')
  })

  it('takes no title that is a tag or an anchor', () => {
    const tagged = writeMarkdown('Q900002').replace('"Q900002: A Lamp"', '!!binary "Q900002: A Lamp"')
    const { reasons, read } = makeHostileSite({ 'a.md': tagged }).build('--no-search')
    expect(reasons('a.md')).toEqual([expect.stringMatching(/^Found Unresolved tag: .*binary/)])
    expect(read('kb/900/Q900002/index.html')).toContain('<h1>A Lamp')
  })
})
