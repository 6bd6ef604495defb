import { expect, it } from 'vitest'
import { useBrowser } from '../../support/browsers/browser.ts'

const site = useBrowser()

/** Where reports would go; nothing is ever sent there. */
const repository = 'https://archive.invalid/owner/name'

it('a report of a misread article has its address and the words that the reader has marked', async () => {
  const page = await site.open()
  const address = `${site.url}kb/217/Q217215/`
  await page.route(address, async (route) => {
    const response = await route.fetch()
    const link = `</dl><p><a href="${repository}/issues/new?title=Q217215">Report</a></p>`
    await route.fulfill({
      response,
      body: (await response.text()).replace(/<\/dl>(?=<\/section><\/div><\/main>)/, link),
    })
  })
  await page.route(`${repository}/**`, (route) => route.fulfill({ body: 'An issue' }))
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.locator('.body h2').first().selectText()
  const marked = await page.evaluate(() => getSelection()?.toString().trim())
  await page.click('.details > p > a')
  await page.waitForURL(`${repository}/**`)
  const { searchParams } = new URL(page.url())
  expect(searchParams.get('title')).toBe('Q217215')
  expect(searchParams.get('body')).toContain(`Page: ${address}`)
  expect(marked).toBe('SYMPTOMS')
  expect(searchParams.get('body')).toContain('> SYMPTOMS')
})
