/** Browsers without cascade layers get the plain sheet and show it; others never ask for it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { useChromium } from '../support/browsers/browser.ts'
import { lookAtPage, oldBrowsers, type Screen } from '../support/browsers/old-browsers.ts'
import { samplePrefix } from '../support/sites/build-sample-site.ts'
import { type SiteServer, serveSite } from '../support/sites/server.ts'

/** The line above every page, and the ground of the notice that it is a sample. */
const [line, notice] = ['#006b63', '#fbf3e0']
const article = 'kb/217/Q217215/'
const sheet = `${samplePrefix}assets/plain.css`

const open = useChromium()
const asked: string[] = []
let server: SiteServer | null = null

beforeAll(async () => {
  server = await serveSite(inject('sampleSite'), samplePrefix, (address) => asked.push(address))
})
afterAll(() => server?.close())

// Xvfb and these browsers are Linux's.
describe.skipIf(process.platform !== 'linux').each(oldBrowsers)('%s', (browser) => {
  it('shows an article with the colours of the plain sheet', async () => {
    asked.length = 0
    const isShown = ({ colours }: Screen) => colours.has(line) && colours.has(notice)
    const { colours } = await lookAtPage(browser, (server?.url ?? '') + article, isShown)
    expect(asked).toContain(sheet)
    expect(colours.get(notice)).toBeGreaterThan(5000)
  })
})

it('Chromium does not ask for the plain sheet', async () => {
  asked.length = 0
  const page = await open()
  await page.goto((server?.url ?? '') + article, { waitUntil: 'networkidle' })
  expect(asked).toContain(`${samplePrefix}assets/site.css`)
  expect(asked).not.toContain(sheet)
})

it('the plain sheet is small, and has nothing that its browsers do not know', () => {
  const css = readFileSync(join(inject('sampleSite'), 'assets/plain.css'), 'utf8')
  expect(css.length).toBeLessThan(3000)
  expect(css).not.toMatch(/var\(|grid|flex|@|display:none/)
})
