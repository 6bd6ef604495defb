import { expect, it } from 'vitest'
import { makeHostileSite, writeArticle } from '../../support/hostile-site.ts'

const digits = '9'.repeat(400)

it('reports an article number of 400 digits and publishes the rest', () => {
  const { reasons, report } = makeHostileSite({ 'a.TXT': writeArticle(`Q${digits}`) }).build('--no-search')
  expect(reasons('a.TXT')).toEqual([expect.stringContaining('no article header')])
  expect(report.articles).toBe(1)
})

it('keeps numbers of 400 digits as words, wherever they stand', () => {
  const body = [
    `See Q${digits} and error 0x${digits}. Event ID: ${digits}. Version ${digits}.0, dated 05-MAR-${digits}.`,
    `   05-MAR-1999  10:00  ${digits}.1  ${digits}  lamp.dll`,
  ].join('\n\n')
  const fields = { TITLE: `Lamp ${digits}`, 'PROD/VER': `${digits}.1`, KEYWORDS: digits }
  const { read } = makeHostileSite({ 'a.TXT': writeArticle('Q900002', fields, body) }).build()
  expect(read('kb/900/Q900002/index.html')?.split(digits).length).toBeGreaterThan(8)
  expect(read('absent/index.html')).not.toContain(digits)
  expect(read('error/index.html')).not.toContain('Infinity')
})
