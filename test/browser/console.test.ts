import { describe, expect, it } from 'vitest'
import { useBrowser, waitForSearch, watchComplaints } from '../support/browsers/browser.ts'
import { samplePages } from '../support/sites/page-kinds.ts'

const site = useBrowser()

describe('the Content-Security-Policy and the console', () => {
  it('are quiet on every kind of page', async () => {
    const page = await site.open()
    const complaints = watchComplaints(page)
    for (const { path } of samplePages) {
      await page.goto(site.url + path)
      const policy = page.locator('meta[http-equiv=Content-Security-Policy]')
      expect(await policy.getAttribute('content'), path).toContain("default-src 'self'")
      expect(complaints, path).toEqual([])
    }
  })

  it('are quiet while searching', async () => {
    const page = await site.open()
    const complaints = watchComplaints(page)
    await page.goto(`${site.url}search/?q=netif.dll+entry+point`, { waitUntil: 'networkidle' })
    await waitForSearch(page)
    expect(await page.locator('ol#results li').count()).toBeGreaterThan(0)
    expect(complaints).toEqual([])
  })

  it('refuse a script that stands in the page', async () => {
    const page = await site.open()
    const complaints = watchComplaints(page)
    await page.route('**/about/', async (route) => {
      const response = await route.fetch()
      const body = (await response.text()).replace('</main>', '<script>document.title = "taken over"</script></main>')
      await route.fulfill({ response, body })
    })
    await page.goto(`${site.url}about/`)
    expect(await page.title()).not.toBe('taken over')
    expect(complaints.join()).toContain('Content Security Policy')
  })
})
