/** The packed site as a folder, opened from the disk without a network. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { useChromium, waitForSearch, watchComplaints } from '../../support/browsers/browser.ts'
import { usePackedSite } from '../../support/sites/pack-sample-site.ts'
import { unzip } from '../../support/sites/unzip.ts'
import { walkCopy } from '../../support/sites/walk-copy.ts'

const packed = usePackedSite('zip')
const home = () => pathToFileURL(join(packed.folder, 'kb-archive/index.html')).href
const open = useChromium()
let paths: string[] = []

beforeAll(async () => {
  paths = await unzip(packed.file, packed.folder)
})

async function openPage(path = ''): Promise<{ page: Page; complaints: string[] }> {
  const page = await open({ offline: true })
  const complaints = watchComplaints(page)
  await page.goto(home().replace('index.html', path || 'index.html'))
  return { page, complaints }
}

describe('the packed folder', () => {
  it('leads from its home to a DLL, to an article and on, each with its style', async () => {
    const { page, complaints } = await openPage()
    await page.click('nav >> text=DLLs')
    await page.click('main >> text=Netif.dll')
    expect(await page.textContent('h1')).toContain('Netif.dll')
    await page.click('main a[href*="Q217215"]')
    expect(page.url()).toMatch(/^file:.*\/kb\/217\/Q217215\/index\.html/)
    await walkCopy(page)
    expect(complaints).toEqual([])
  })

  it.each(['netif.dll entry point', '"Entry Point Not Found"'])('finds by %s', async (query) => {
    const { page, complaints } = await openPage(`search/index.html?q=${encodeURIComponent(query)}`)
    await waitForSearch(page)
    expect(await page.locator('ol#results li:has(a[href*="Q217215"]) mark').allTextContents()).toContain('entry')
    await page.locator('ol#results a[href*="Q217215"]').first().click()
    await page.waitForURL('**/Q217215/index.html**')
    expect(await page.textContent('article > header > p')).toBe('Q217215')
    expect(complaints).toEqual([])
  })

  it('goes from the box of another page to an article by its number, and to the search by words', async () => {
    const { page, complaints } = await openPage('dll/index.html')
    await page.fill('header input[name=q]', 'kb217215')
    await page.press('header input[name=q]', 'Enter')
    await page.waitForURL('**/Q217215/index.html')
    await page.fill('header input[name=q]', 'netif.dll')
    await page.press('header input[name=q]', 'Enter')
    await page.waitForURL('**/search/index.html?q=netif.dll')
    await waitForSearch(page)
    expect(await page.locator('ol#results li').count()).toBeGreaterThan(0)
    expect(complaints).toEqual([])
  })

  it('shows the original text', async () => {
    const { page, complaints } = await openPage('kb/217/Q217215/index.html')
    await page.click('.facts a')
    await page.waitForFunction(() => document.body.textContent?.includes('DOCUMENT:Q217215'))
    expect(complaints).toEqual([])
  })

  it('has every page of the site, and nothing that only a server needs', () => {
    expect(paths).toContain('kb-archive/kb/217/Q217215/index.html')
    expect(paths).toContain('kb-archive/search/manifest.json.js')
    expect(paths.filter((path) => /404\.html|sitemap|robots|llms|worker\.js|chunk-/.test(path))).toEqual([])
  })
})
