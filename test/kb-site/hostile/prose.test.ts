import { describe, expect, it } from 'vitest'
import { readProse } from '../../../plugins/kb-site/read/read-prose.ts'
import { viewProse } from '../../../plugins/kb-site/views/about/prose-views.ts'
import { makeFiles } from '../../support/files.ts'

const good = '---\ntitle: About\npermalink: /about/\n---\n\nWords.\n'

/** What a file of prose gives beside a good one: the paths read, and the reason why it was passed over. */
function read(text: string, name = 'b.md') {
  const { files, skipped } = readProse(makeFiles({ 'a.md': good, [name]: text }))
  return { paths: files.map(({ permalink }) => permalink), reason: skipped[0]?.reason, path: skipped[0]?.path }
}

describe('prose', () => {
  it.each(['---js', '---javascript', '---JS', '---coffee', '---json', '---__proto__', '---toml'])(
    'runs no engine for front matter that begins with %s',
    (fence) => {
      const script = `${fence}\n{ title: (globalThis.hostile = 'B'), permalink: '/b/' }\n---\n`
      expect(read(script)).toEqual({ paths: ['/about/'], reason: expect.any(String), path: 'pages/b.md' })
      expect(globalThis).not.toHaveProperty('hostile')
    },
  )

  it.each([
    '../b/',
    '/../b/',
    '/b/../../c/',
    '/kb/298/Q298933/',
    '/dll/',
    'b',
    '//host/',
    '/B/',
    '/b',
    '/con\\0/',
    '/',
  ])('gives no page the path %s', (permalink) => {
    const { paths, reason } = read(`---\ntitle: B\npermalink: '${permalink}'\n---\n`)
    expect(paths).toEqual(['/about/'])
    expect(reason).toContain(`found ${permalink}`)
  })

  it('gives two files no path in common', () => {
    expect(read(good)).toEqual({
      paths: ['/about/'],
      reason: 'Expected a path of its own, found that of a.md: /about/',
      path: 'pages/b.md',
    })
  })

  it.each([
    'title: !!js/function "function () {}"',
    'title: !!js/undefined x',
    'title: [*a, *b]',
    'title: {a: 1}',
    'title: 7',
  ])('refuses %s', (title) => {
    expect(read(`---\n${title}\npermalink: /b/\n---\n`).paths).toEqual(['/about/'])
  })

  it('refuses anchors that multiply', () => {
    const levels = Array.from({ length: 40 }, (_, level) => `l${level + 1}: &l${level + 1} [*l${level}, *l${level}]`)
    const text = `---\nl0: &l0 [x]\n${levels.join('\n')}\ntitle: B\npermalink: /b/\n---\n`
    expect(read(text).paths).toEqual(['/about/'])
  })

  it('puts no markup and no script address on its page', () => {
    const text = `${good.replace('/about/', '/x/')}\n<script>alert(1)</script>\n\n[x](javascript:alert(2)) [y](/dll/) [z](https://a.example/)\n`
    const [file] = readProse(makeFiles({ 'a.md': text })).files
    const shown = JSON.stringify(file && viewProse(file, {}).body)
    expect(shown).not.toContain('script')
    expect(shown).toContain('../dll/')
    expect(shown).toContain('https://a.example/')
  })
})
