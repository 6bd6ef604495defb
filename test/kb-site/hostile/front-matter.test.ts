import { describe, expect, it } from 'vitest'
import { useHostileSite, writeMarkdown } from '../../support/sites/hostile-site.ts'

const explosion = [
  'a: &a [x, x]',
  ...'bcdefghijklmnopqrstuvwxyz'.split('').map((to, index) => {
    const from = String.fromCharCode('a'.charCodeAt(0) + index)
    return `${to}: &${to} [*${from}, *${from}, *${from}, *${from}]`
  }),
].slice(0, 12)

const tags = ['run: !!js/function "function () { process.exit(7) }"', 'file: !include /etc/passwd']

const permalinks = ['../../../outside/', '/../../outside/', '/kb/900/Q900001/', 'file:///outside/', '/%2e%2e/outside/']

const moving = permalinks.map((permalink, index) => {
  const id = `Q90001${index}`
  return { id, permalink, text: writeMarkdown(id).replace(`/kb/900/${id}/`, permalink) }
})

const oldAddresses = ['redirect_from:', '  - /old/lamps.html', '  - /lamps.asp', '  - /kb/900/Q900001/']

describe('front matter of an article', () => {
  const built = useHostileSite(
    {
      'script.md': writeMarkdown('Q900002').replace('---', '---js').replace('layout: page', 'process.exit(7)'),
      'anchors.md': writeMarkdown('Q900003', explosion),
      'tags.md': writeMarkdown('Q900004', tags),
      'title.md': writeMarkdown('Q900005').replace('"Q900005: A Lamp"', '!!binary "Q900005: A Lamp"'),
      ...Object.fromEntries(moving.map(({ id, text }) => [`${id}.md`, text])),
      'old.md': writeMarkdown('Q900020', oldAddresses),
      'older.md': writeMarkdown('Q900021', ['redirect_from: /Old/Lamps/']),
    },
    ['--no-search'],
  )

  it('runs no script engine', () => {
    const { reasons, read } = built()
    expect(reasons('script.md')).toEqual(['Found 4 lines above the first article, expected none: `---js`'])
    expect(read('kb/900/Q900002/index.html')).toContain('>A Lamp</h1>')
  })

  it('expands no anchors', () => {
    const { reasons, read } = built()
    expect(reasons('anchors.md')).toEqual([expect.stringMatching(/expected at most 10 aliases/)])
    expect(read('kb/900/Q900003/index.html')).toContain('>A Lamp</h1>')
  })

  it('resolves no tags', () => {
    const { reasons, read } = built()
    expect(reasons('tags.md')).toEqual([expect.stringMatching(/^Found Unresolved tag: /)])
    expect(read('kb/900/Q900004/index.html')).not.toContain('root:')
  })

  it('gives no title that is a tag or an anchor', () => {
    const { reasons, read } = built()
    expect(reasons('title.md')).toEqual([expect.stringMatching(/^Found Unresolved tag: .*binary/)])
    expect(read('kb/900/Q900005/index.html')).toContain('>A Lamp</h1>')
  })

  it.each(moving)('does not move its page by the permalink $permalink', ({ id, permalink }) => {
    const { reasons, read } = built()
    expect(reasons(`${id}.md`)).toEqual([`Found the permalink \`${permalink}\`, expected \`/kb/900/${id}/\``])
    expect(read(`kb/900/${id}/index.html`)).toContain('>A Lamp</h1>')
    expect(read('kb/900/Q900001/index.html')).toContain('The lamp is on.')
  })

  it('leads old addresses to its page, and takes no other page by them', () => {
    const { reasons, read } = built()
    expect(read('old/lamps.html')).toContain('url=../kb/900/Q900020/')
    expect(JSON.parse(read('data/moved.json') ?? '')).toEqual({ 'lamps.asp': 900020, 'old/lamps': 900020 })
    expect(read('kb/900/Q900001/index.html')).toContain('The lamp is on.')
    expect(reasons('old.md')).toEqual([expect.stringContaining('`/kb/900/Q900001/`, expected one that no page')])
    expect(reasons('older.md')).toEqual([expect.stringContaining('it leads to Q900020')])
  })
})
