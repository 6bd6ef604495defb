import { describe, expect, it } from 'vitest'
import { finalList, useBrowser, waitForSearch } from '../../support/browsers/browser.ts'
import { openSearch, resultTitles } from '../../support/browsers/search-page.ts'

const site = useBrowser()

describe('the filters and orders of the search page', () => {
  it('sorts by date and citations, and narrows to what names a DLL, all in the address', async () => {
    const page = await openSearch(site, '?q=service')
    const dates = () => page.locator('ol#results time').allTextContents()
    await page.selectOption('select[name=sort]', 'date')
    await page.waitForURL('**/search/?q=service&sort=date')
    await page.waitForSelector(`${finalList} > li`)
    expect(await dates()).toEqual([...(await dates())].sort().reverse())
    expect(await page.textContent('#search-status')).toContain('newest first')
    await page.selectOption('select[name=names]', 'dll')
    await page.waitForURL('**/search/?q=service&names=dll&sort=date')
    await page.waitForSelector(`${finalList} > li`)
    const narrowed = await resultTitles(page)
    await page.goBack()
    await page.waitForSelector(`${finalList} > li`)
    expect(await page.inputValue('select[name=names]')).toBe('')
    await page.goForward()
    await page.waitForSelector(`${finalList} > li`)
    expect(await resultTitles(page)).toEqual(narrowed)
    await page.goto(`${site.url}search/?q=service+pack&sort=cited`)
    await page.waitForSelector(`${finalList} > li`)
    expect((await resultTitles(page))[0]).toBe('How to Obtain the Latest Windows NT 4.0 Service Pack')
  })

  it('shows only articles with all of the words where any are not wanted, and leads back', async () => {
    const page = await openSearch(site, '?q=netif.dll+entry+point')
    const [, complete] =
      /^(\d+) articles? for .*; \d+ with a part/.exec((await page.textContent('#search-status')) ?? '') ?? []
    await page.getByLabel('Any of the words').uncheck()
    await page.waitForURL('**/search/?q=netif.dll+entry+point&words=all')
    await page.waitForSelector(`${finalList} > li`)
    expect(String(await page.locator('ol#results > li').count())).toBe(complete)
    await page.goBack()
    await page.waitForSelector(`${finalList} > li`)
    expect(await page.getByLabel('Any of the words').isChecked()).toBe(true)
    await page.goto(`${site.url}search/?q=netif.dll+zzyzxqwv&words=all`)
    await waitForSearch(page)
    expect(await page.textContent('#search-status')).toContain('No article has all of')
    await page.getByRole('link', { name: 'Search for any of the words' }).click()
    await page.waitForSelector(`${finalList} > li`)
    expect(await page.getByLabel('Any of the words').isChecked()).toBe(true)
  })

  it('counts what each filter would leave of the query, as soon as the reader turns to them', async () => {
    const page = await openSearch(site, '?q=service+pack')
    const loaded: string[] = []
    page.context().on('request', (request) => loaded.push(request.url()))
    const product = page.locator('select[name=product]')
    const options = () => product.locator('option').allTextContents()
    expect((await options()).filter((option) => /\(\d+\)$/.test(option))).toEqual([])
    await product.focus()
    await page.waitForFunction(() =>
      /\(\d+\)$/.test(document.querySelectorAll('#filters option')[1]?.textContent ?? ''),
    )
    expect(loaded.filter((address) => address.includes('/filter/')).length).toBe(4)
    const counted = (await options()).flatMap((option) => /^(.+) \(([1-9]\d*)\)$/.exec(option)?.slice(1, 3) ?? [])
    const [name = '', count = ''] = counted
    await product.selectOption(name)
    await page.waitForURL((url) => url.searchParams.get('product') === name)
    await page.waitForSelector(`${finalList} > li`)
    expect(await page.textContent('#search-status')).toMatch(new RegExp(`^${count} articles? for`))
    await page.waitForFunction(() =>
      /\(\d+\)$/.test(document.querySelectorAll('#filters option')[1]?.textContent ?? ''),
    )
    expect(await options()).toContain(`${name} (${count})`)
  })

  it('folds filters and order on a phone, unless they are in use', async () => {
    const page = await site.open({ viewport: { width: 360, height: 800 } })
    await page.goto(`${site.url}search/?q=dll`)
    await waitForSearch(page)
    expect(await page.getByLabel('Sort by').isVisible()).toBe(false)
    await page.getByText('Narrow and sort').click()
    await page.getByLabel('Sort by').selectOption('date')
    await page.reload()
    await waitForSearch(page)
    expect(await page.getByLabel('Sort by').isVisible()).toBe(true)
    expect(await page.getByLabel('Sort by').inputValue()).toBe('date')
  })
})
