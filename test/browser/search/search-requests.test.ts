/** What a search asks the server for, and when: the order and the first results stand before the rest is there. */
import { describe, expect, inject, it, onTestFinished } from 'vitest'
import { ASSETS } from '../../../layouts/assets/names.ts'
import { finalList, orderedList, useBrowser } from '../../support/browsers/browser.ts'
import { readPrefix } from '../../support/project.ts'
import { serveSite } from '../../support/sites/server.ts'

const site = useBrowser()

describe('a search', () => {
  it('tells the order and the first results before the pages of those further down come, and keeps the focus', async () => {
    const page = await site.open({ viewport: { width: 390, height: 500 } })
    let serveRest = () => {}
    const served = new Promise<void>((resolve) => {
      serveRest = resolve
    })
    await page.context().route('**/kb/**', async (route) => {
      if ((await page.locator(`${orderedList} > li`).count()) > 0) await served
      await route.continue()
    })
    await page.goto(`${site.url}search/?q=error`)
    await page.waitForSelector(`${orderedList} > li`)
    const items = page.locator('ol#results > li')
    expect(await items.count()).toBe(10)
    expect(await items.first().locator('.result-excerpt').count()).toBe(1)
    const last = items.last().locator('h2 a')
    expect(await last.textContent()).toMatch(/^Q\d+$/)
    const address = await last.getAttribute('href')
    const room = (await items.last().boundingBox())?.height ?? 0
    await last.focus()
    serveRest()
    await page.waitForSelector(finalList)
    expect(await items.locator('.result-excerpt').count()).toBe(10)
    expect(await last.getAttribute('href')).toBe(address)
    expect(await last.evaluate((link) => link === document.activeElement)).toBe(true)
    expect(Math.abs(((await items.last().boundingBox())?.height ?? 0) - room)).toBeLessThan(60)
  })

  it.each(['Q217215', 'Q217215 Q152734'])(
    'finds %s without the pages and words of the full-text index, and without the article’s page',
    async (query) => {
      const page = await site.open()
      const loaded: string[] = []
      page.context().on('request', (request) => loaded.push(request.url()))
      const needless = () => loaded.filter((address) => /bundles|pages|kb\/\d/.test(address))
      await page.goto(`${site.url}search/?q=${encodeURIComponent(query)}`)
      await page.waitForSelector(`${finalList} > li`)
      expect(needless()).toEqual([])
      await page.goto(`${site.url}search/`)
      await page.locator('#search-form input').pressSequentially(query)
      await page.keyboard.press('Enter')
      await page.waitForSelector(`${finalList} > li`)
      expect(needless()).toEqual([])
      await page.locator('#search-form input').fill('spooler')
      await page.keyboard.press('Enter')
      await page.waitForSelector(`${finalList} > li mark`)
      expect(needless().filter((address) => address.includes('pages.json'))).toHaveLength(1)
    },
  )

  it('asks for words before the script of its page has come', async () => {
    const page = await site.open()
    let serveScript = () => {}
    const served = new Promise<void>((resolve) => {
      serveScript = resolve
    })
    await page.route(`**${ASSETS.searchScript}`, async (route) => {
      await served
      await route.continue()
    })
    await Promise.all([
      page.context().waitForEvent('request', (request) => request.url().includes('/index/')),
      page.goto(`${site.url}search/?q=spooler`, { waitUntil: 'commit' }),
    ])
    serveScript()
    await page.waitForSelector(`${finalList} > li mark`)
  })

  it.each(['', '?q=spooler'])(
    'asks the server once for the worker’s script, and for what it starts with, at search/%s',
    async (query) => {
      const asked: string[] = []
      const folder = inject('sampleSite')
      const server = await serveSite(folder, readPrefix(folder), (address) => asked.push(address))
      onTestFinished(() => server.close())
      const page = await site.open()
      const started = () => asked.flatMap((address) => /search\/(?:worker\.js|start\.json)$/.exec(address) ?? []).sort()
      await page.goto(`${server.url}search/${query}`, { waitUntil: 'networkidle' })
      expect(started()).toEqual(['search/start.json', 'search/worker.js'])
      await page.locator('#search-form input').fill('service')
      await page.keyboard.press('Enter')
      await page.waitForSelector(`${finalList} > li mark`)
      expect(started()).toEqual(['search/start.json', 'search/worker.js'])
    },
  )

  it.each(['**/search/worker.js', `**${ASSETS.workerScript}`])(
    'finds nothing where %s cannot be loaded, says so, and finds with the next query',
    async (script) => {
      const page = await site.open()
      let served = false
      await page.context().route(script, (route) => (served ? route.continue() : route.abort()))
      await page.goto(`${site.url}search/?q=spooler`)
      await page.getByText('The search could not be loaded').waitFor()
      served = true
      await page.locator('#search-form input').fill('service')
      await page.keyboard.press('Enter')
      await page.waitForSelector(`${finalList} > li mark`)
    },
  )

  it('runs the script of every page once its first results can be read', async () => {
    const page = await site.open()
    const asked: string[] = []
    page.context().on('request', (request) => asked.push(new URL(request.url()).pathname))
    await Promise.all([
      page.waitForResponse((response) => response.url().endsWith(ASSETS.script)),
      page.goto(`${site.url}search/?q=spooler`),
    ])
    const first = asked.findIndex((path) => /kb\/\d/.test(path))
    expect(first).toBeGreaterThan(0)
    expect(asked.findIndex((path) => path.endsWith(ASSETS.script))).toBeGreaterThan(first)
  })

  it('fetches the page of a result under the address that it leads to, so that the reader finds it fetched', async () => {
    const page = await site.open()
    await page.goto(`${site.url}search/?q=spooler`)
    await page.waitForSelector(`${finalList} > li`)
    const followed = page.waitForResponse((response) => response.request().isNavigationRequest())
    await page.locator('ol#results > li a').first().click()
    const { encodedBodySize, transferSize } = await page.evaluate(async (address) => {
      while (location.href !== address) await new Promise((resolve) => setTimeout(resolve, 10))
      const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
      return { encodedBodySize: entry?.encodedBodySize ?? 0, transferSize: entry?.transferSize ?? 0 }
    }, (await followed).url())
    expect(encodedBodySize).toBeGreaterThan(0)
    expect(transferSize).toBe(0)
  })
})
