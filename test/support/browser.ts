/** One Chromium and one server for a file of browser tests, and pages that note what goes wrong on them. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest'
import { samplePrefix } from './build-sample-site.ts'
import { launchChromium } from './chromium.ts'
import { type SiteServer, serveSite } from './server.ts'

/** What a file of browser tests works with. */
export interface BrowserTests {
  /** Address of the home page. */
  readonly url: string
  /** A page in a context of its own, which closes when the test that opens it has finished. */
  open(options?: BrowserContextOptions): Promise<Page>
}

/** Serves a site, the sample site unless another folder is given, and starts a Chromium before a file's tests. */
export function useBrowser(findFolder: () => string = () => inject('sampleSite')): BrowserTests {
  let browser: Browser | null = null
  let server: SiteServer | null = null
  beforeAll(async () => {
    server = await serveSite(findFolder(), samplePrefix)
    browser = await launchChromium()
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })
  return {
    get url() {
      return ready(server).url
    },
    open: async (options = {}) => {
      const context = await ready(browser).newContext(options)
      onTestFinished(() => context.close())
      return context.newPage()
    },
  }
}

/** Waits until the search page's list is final: before a search begins it is not busy either, but says nothing. */
export async function waitForSearch(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const status = document.querySelector('#search-status')?.textContent ?? ''
    const busy = document.querySelector('ol#results')?.getAttribute('aria-busy')
    return status.trim() !== '' && busy === 'false'
  })
}

/**
 * Everything that a page complains of: errors and warnings on its console (a breach of the Content-Security-Policy is
 * one), exceptions, requests that failed, and requests to any other host.
 */
export function watchComplaints(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? ''
    // Going on to the next page breaks off what the last one still loads.
    if (reason !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()} ${reason}`)
  })
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') complaints.push(`another host: ${request.url()}`)
  })
  return complaints
}

function ready<Thing>(thing: Thing | null): Thing {
  if (thing === null) throw new Error('The browser and server start before the first test: use them inside tests')
  return thing
}
