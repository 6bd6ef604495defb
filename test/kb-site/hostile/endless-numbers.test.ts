import { describe, expect, it } from 'vitest'
import { useHostileSite, writeArticle } from '../../support/sites/hostile-site.ts'

const digits = '9'.repeat(400)
const body = [
  `See Q${digits} and error 0x${digits}. Event ID: ${digits}. Version ${digits}.0, dated 05-MAR-${digits}.`,
  `   05-MAR-1999  10:00  ${digits}.1  ${digits}  lamp.dll`,
].join('\n\n')
const fields = { TITLE: `Lamp ${digits}`, 'PROD/VER': `${digits}.1`, KEYWORDS: digits }

describe('numbers of 400 digits', () => {
  const built = useHostileSite({
    'id.TXT': writeArticle(`Q${digits}`),
    'words.TXT': writeArticle('Q900002', fields, body),
  })

  it('are reported as the number of an article, and the rest is published', () => {
    expect(built().reasons('id.TXT')).toEqual([expect.stringContaining('no article header')])
    expect(built().report.articles).toBe(2)
  })

  it('stay words, wherever they stand', () => {
    const { read } = built()
    expect(read('kb/900/Q900002/index.html')?.split(digits).length).toBeGreaterThan(8)
    expect(read('absent/index.html')).not.toContain(digits)
    expect(read('error/index.html')).not.toContain('Infinity')
  })
})
