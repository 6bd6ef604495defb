import { expect, it } from 'vitest'
import { useBrowser } from '../../support/browsers/browser.ts'

const site = useBrowser()

it('an article prints as a document, without the site around it', async () => {
  const page = await site.open({ colorScheme: 'dark' })
  await page.goto(`${site.url}kb/217/Q217215/`, { waitUntil: 'networkidle' })
  await page.emulateMedia({ media: 'print' })
  const shown = async (selector: string) => page.locator(selector).first().isVisible()
  for (const selector of ['.site-header', 'body > nav li', '.connections', '.entities', '.facts a', '.copy-button']) {
    expect(await shown(selector), selector).toBe(false)
  }
  for (const selector of [
    'h1',
    'body > nav li:last-child',
    '.facts',
    'article > header > section',
    '.body',
    '.details',
    '.site-footer p',
  ]) {
    expect(await shown(selector), selector).toBe(true)
  }
  const colours = await page.evaluate(() => getComputedStyle(document.body).color)
  expect(colours).toBe('rgb(23, 33, 35)')
})

it('a printed article says where it stands', async () => {
  const page = await site.open()
  await page.goto(`${site.url}kb/217/Q217215/`, { waitUntil: 'networkidle' })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  expect(await page.innerText('.details')).toContain(`${site.url}kb/217/Q217215/`)
})
