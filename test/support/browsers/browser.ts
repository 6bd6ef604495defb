/** Contexts of the shared Chromium for a file of browser tests, and pages that note what goes wrong on them. */
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest'

/** What a page comes to within a moment may take this long on a busy machine, in milliseconds. */
const LONGEST_WAIT = 120_000

/** Opens pages in the shared Chromium. */
export type OpenPage = (options?: BrowserContextOptions) => Promise<Page>

/** What a file of browser tests works with. */
export interface BrowserTests {
  /** Address of the home page. */
  readonly url: string
  /** A page in a context of its own, which closes when the test that opens it has finished. */
  readonly open: OpenPage
}

/** Connects to the shared Chromium before a file's tests. */
export function useChromium(): OpenPage {
  let browser: Browser | null = null
  beforeAll(async () => {
    browser = await chromium.connect(inject('chromium'))
  })
  afterAll(() => browser?.close())
  return async (options = {}) => {
    if (browser === null) throw new Error('Chromium is there from the first test on: open pages inside tests')
    const context = await browser.newContext(options)
    context.setDefaultTimeout(LONGEST_WAIT)
    onTestFinished(() => context.close())
    return context.newPage()
  }
}

/** The same beside a site that is served for all tests: the sample site, unless another is named. */
export function useBrowser(site: 'sampleAddress' | 'longAddress' = 'sampleAddress'): BrowserTests {
  return { url: inject(site), open: useChromium() }
}

/** The list of results, once its order is final. */
export const orderedList = 'ol#results[aria-busy=false]'

/** The same, once all of its results are described. */
export const finalList = `${orderedList}:not(:has(> [aria-busy=true]))`

/** Waits until the search page's list is final and whole: before a search begins it is not busy either, but says nothing. */
export async function waitForSearch(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const status = document.querySelector('#search-status')?.textContent ?? ''
    const busy = document.querySelector('ol#results')?.getAttribute('aria-busy')
    return status.trim() !== '' && busy === 'false' && !document.querySelector('ol#results > [aria-busy=true]')
  })
}

/** Types a text into the first search box of a page, until suggestions stand below it. */
export async function openSuggestions(page: Page, text: string): Promise<void> {
  await page.focus('input[name=q]')
  await page.waitForSelector('input[name=q][role=combobox]')
  await page.keyboard.type(text)
  await page.waitForSelector('#search-suggestions:not([hidden]) [role=option]')
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
