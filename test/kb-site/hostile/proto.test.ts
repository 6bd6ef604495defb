import { expect, it } from 'vitest'
import { makeHostileSite, writeArticle, writeMarkdown } from '../../support/sites/hostile-site.ts'

const inherited = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']

it('treats what every object inherits as any other word', () => {
  const words = inherited.join(' ')
  const body = inherited.map(
    (word) => `Uses ${word}.dll, the ${word} service and HKEY_LOCAL_MACHINE\\Software\\${word}\\x.`,
  )
  const files = Object.fromEntries(
    inherited.map((word, index) => {
      const fields = { TITLE: word, PRODUCT: word, 'PROD/VER': word, KEYWORDS: words }
      const text = writeArticle(`Q90001${index}`, fields, body.join('\n\n')).replace('[lamps]', `[${word}]`)
      return [
        `${word}/${word}.TXT`,
        text.concat(`Keywords          : ${words}\nTechnology        : ${words}\nIssue type        : ${word}\n`),
      ]
    }),
  )
  const polluting = writeMarkdown('Q900020', [
    '__proto__: {polluted: true}',
    'constructor: {prototype: {polluted: true}}',
  ])
  const { reasons, read, report } = makeHostileSite({ ...files, 'a.md': polluting }).build()
  expect(report.articles).toBe(inherited.length + 2)
  expect(reasons('a.md')).toEqual([])
  expect(read('kb/900/Q900020/index.html')).toContain('The lamp is on.')
  for (const word of inherited) {
    expect(read(`keyword/${word.toLowerCase()}/index.html`)).toContain('Q900013')
    expect(read(`product/${word.toLowerCase()}/index.html`)).toContain(word)
    expect(read(`dll/${word.toLowerCase()}.dll/index.html`)).toContain('Q900010')
  }
  expect(read('kb/900/Q900010/index.html')).not.toMatch(/native code|\[object Object\]/)
})
