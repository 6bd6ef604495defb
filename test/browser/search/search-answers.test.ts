import { describe, expect, it } from 'vitest'
import { finalList, useBrowser, waitForSearch } from '../../support/browsers/browser.ts'
import { openSearch, resultTitles } from '../../support/browsers/search-page.ts'

const site = useBrowser()

describe('what the search page says beside its results', () => {
  it('leads to the page of a file outside the list, inside main, and announces it', async () => {
    const page = await openSearch(site, '?q=Netif.dll')
    expect(await page.locator('#results a[href$="/dll/netif.dll/"]').count()).toBe(0)
    expect(await page.locator('body > main [role=status] a[href$="/dll/netif.dll/"]').count()).toBe(1)
    await page.click('#search-answers a[href$="/dll/netif.dll/"]')
    await page.waitForURL('**/dll/netif.dll/')
  })

  it('says that an article is not here, and that nothing refers to it', async () => {
    const page = await site.open()
    await page.goto(`${site.url}search/?q=Q999999`)
    await waitForSearch(page)
    expect(await page.textContent('#search-status')).toContain('Q999999 is not in this archive')
    expect(await page.locator('#search-answers a[href$="/absent/"]').count()).toBe(1)
  })

  it('lists who refers to an article that is not here, whatever address names it', async () => {
    const page = await openSearch(
      site,
      `?q=${encodeURIComponent('http://support.microsoft.com/support/kb/articles/Q224/3/45.asp')}`,
    )
    expect(await page.textContent('#search-status')).toBe('Q224345 is not in this archive. 1 article refers to it.')
    expect(await resultTitles(page)).toEqual(['Spooler Rollup Fix to Address Memory Leaks in Terminal Server'])
    await page.click('#search-answers a')
    await page.waitForURL('**/absent/**#Q224345')
  })

  it('picks out what a pasted screen names, and shows it as links outside the list', async () => {
    const page = await site.open()
    await page.goto(`${site.url}search/`, { waitUntil: 'networkidle' })
    const screen = [
      '*** STOP: 0x0000001E (0xC0000005, 0x77F1B2C3, 0x00000000, 0x00000010)',
      'Event ID: 7000 Source: MSExchangeIS',
      'Address 77f1b2c3 has base at 77f00000 - Netif.dll, see Q152734 and Q224345',
    ].join('\n')
    await page.evaluate((text) => {
      const input = document.querySelector('#search-form input')
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', text)
      input?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    }, screen)
    expect(await page.inputValue('#search-form input')).toBe(screen.replaceAll('\n', ' '))
    await page.press('#search-form input', 'Enter')
    await waitForSearch(page)
    const links = page.locator('#search-answers a')
    const addresses = await links.evaluateAll((found) =>
      found.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    )
    for (const part of ['/dll/netif.dll/', '/error/0x1e/', '/event/7000/', '/service/', '/kb/152/Q152734/', '/absent/'])
      expect(addresses.join(' ')).toContain(part)
    expect(await page.locator('ol#results > li').count()).toBeGreaterThan(0)
  })

  it.each([
    ['netfi.dll', 'netif.dll'],
    ['spooler regsitry', 'spooler registry'],
  ])('asks whether %s was meant to be %s', async (query, meant) => {
    const page = await site.open()
    await page.goto(`${site.url}search/?q=${encodeURIComponent(query)}`)
    await page.click('#search-correction a')
    await page.waitForURL(`**/search/?q=${meant.replace(' ', '+')}`)
    await page.waitForSelector(`${finalList} > li`)
    expect(await page.inputValue('#search-form input')).toBe(meant)
  })

  it('explains why there is nothing: which word, which filter, and what to try', async () => {
    const page = await site.open()
    await page.goto(`${site.url}search/?q=netif.dll+zzyzxqwv&product=${encodeURIComponent('Microsoft Excel')}`)
    await waitForSearch(page)
    const explanation = await page.textContent('#search-explanation')
    expect(explanation).toContain('No article has the word “zzyzxqwv”')
    expect(explanation).toMatch(/filter by product hides 3 articles/)
    await page.click('#search-explanation a[href^="?"]')
    await page.waitForSelector(`${finalList} > li`)
    expect(await page.isVisible('#search-explanation')).toBe(false)
  })
})
