import { statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { useBrowser } from '../support/browsers/browser.ts'
import { listPages, samplePages } from '../support/sites/page-kinds.ts'

const site = useBrowser()

/** Compressed bytes that a page may fetch of each kind before its search is used. */
const budget = { script: 15_000, style: 12_000 }
/** Bytes of HTML that the pages of articles may have on average, uncompressed. */
const averageArticle = 10_000

/** A file that a page has fetched: who asked for it, and its bytes on the line without headers. */
interface Fetched {
  name: string
  bytes: number
}

async function listFetched(path: string): Promise<Fetched[]> {
  const page = await site.open()
  await page.goto(site.url + path, { waitUntil: 'networkidle' })
  return page.evaluate(() =>
    performance.getEntriesByType('resource').map((entry) => {
      const { name, encodedBodySize } = entry as PerformanceResourceTiming
      return { name, bytes: encodedBodySize }
    }),
  )
}

function sum(fetched: readonly Fetched[], ending: string): number {
  return fetched.filter(({ name }) => name.endsWith(ending)).reduce((total, { bytes }) => total + bytes, 0)
}

describe('the budget', () => {
  it.each(samplePages.filter(({ kind }) => kind.startsWith('article') || kind === 'home' || kind === 'dll'))(
    'of scripts and styles is kept on $kind',
    async ({ path }) => {
      const fetched = await listFetched(path)
      expect(sum(fetched, '.js')).toBeGreaterThan(0)
      expect(sum(fetched, '.js')).toBeLessThanOrEqual(budget.script)
      expect(sum(fetched, '.css')).toBeGreaterThan(0)
      expect(sum(fetched, '.css')).toBeLessThanOrEqual(budget.style)
      expect(fetched.filter(({ name }) => !name.startsWith(site.url))).toEqual([])
    },
  )

  it('of HTML is kept by the pages of articles', () => {
    const articles = listPages(inject('sampleSite')).filter((path) => /^kb\/\d+\/Q\d+\/$/.test(path))
    const bytes = articles.map((path) => statSync(join(inject('sampleSite'), path, 'index.html')).size)
    expect(bytes.reduce((total, size) => total + size, 0) / articles.length).toBeLessThanOrEqual(averageArticle)
  })
})
