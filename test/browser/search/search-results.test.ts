import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { finalList, useBrowser, waitForSearch } from '../../support/browsers/browser.ts'

const site = useBrowser()

const titles = (page: Page) => page.locator('ol#results > li a').allTextContents()

async function openSearch(parameters: string): Promise<Page> {
  const page = await site.open()
  await page.goto(`${site.url}search/${parameters}`)
  await page.waitForSelector(`${finalList} > li`)
  return page
}

async function waitForTitle(page: Page, title: string): Promise<void> {
  await page.waitForFunction((wanted) => document.title === wanted, title)
}

describe('the search page', () => {
  it('keeps query and filters in its address, and goes back and forward', async () => {
    const page = await openSearch('?q=service')
    const all = await titles(page)
    // The name by which a result calls its product is the one that the filter offers.
    const facts = await page.locator('#results .result-facts').first().textContent()
    const product = facts?.split(' · ')[1] ?? ''
    await page.selectOption('#filters select[name=product]', product)
    await page.waitForURL((url) => url.searchParams.get('product') === product)
    await page.waitForSelector(finalList)
    const narrowed = await page.textContent('#search-status')
    await page.goBack()
    await page.waitForSelector(`${finalList} > li`)
    expect(await titles(page)).toEqual(all)
    await page.goForward()
    await page.waitForFunction((text) => document.querySelector('#search-status')?.textContent === text, narrowed)
    expect(await page.inputValue('#filters select[name=product]')).toBe(product)
  })

  it('names its tab after the search, back and forward too', async () => {
    const page = await site.open()
    await page.goto(`${site.url}search/`)
    const own = await page.title()
    const [, name] = own.split(' · ')
    const searchFor = async (query: string) => {
      await page.fill('#search-form input', query)
      await page.press('#search-form input', 'Enter')
      await waitForTitle(page, `${query} · ${name}`)
    }
    await searchFor('service')
    await searchFor('netif.dll')
    await page.goBack()
    await waitForTitle(page, `service · ${name}`)
    await page.goBack()
    await waitForTitle(page, own)
    await page.goForward()
    await waitForTitle(page, `service · ${name}`)
  })

  it('reads the name that a product had from an old address, and takes the name of now', async () => {
    const page = await openSearch('?q=service&product=Internet+Information+Server')
    const now = 'Microsoft Internet Information Server'
    expect(new URL(page.url()).searchParams.get('product')).toBe(now)
    expect(await page.inputValue('#filters select[name=product]')).toBe(now)
    const facts = await page.locator('#results .result-facts').allTextContents()
    expect(facts.filter((text) => !text.includes(now))).toEqual([])
  })

  it('leads to the page of a product where an address asks for nothing else', async () => {
    const page = await site.open()
    await page.goto(`${site.url}search/?product=Internet+Information+Server`)
    await page.getByRole('link', { name: 'Microsoft Internet Information Server' }).click()
    await page.waitForURL('**/product/**')
  })

  it('counts what it found, marks the words, and links the section they stand in', async () => {
    const page = await openSearch('?q=netif.dll+entry+point')
    expect(await page.textContent('#search-status')).toMatch(/^\d+ articles? for/)
    expect((await page.locator('ol#results mark').allTextContents()).join(' ').toLowerCase()).toContain('netif.dll')
    const section = page.locator('ol#results a[href*="#"]').first()
    const address = await section.getAttribute('href')
    await section.click()
    await page.waitForURL(`**${address}`)
    expect(await page.locator(`#${address?.split('#')[1]}`).count()).toBe(1)
  })

  it.each(['spooler', 'entry point netif.dll', 'registry'])(
    'shows of each article that it finds by %s what its text says, with the words found',
    async (query) => {
      const page = await openSearch(`?q=${encodeURIComponent(query)}`)
      const shown = await page.$$eval('ol#results > li', async (items) => {
        const parser = new DOMParser()
        const plain = (text: string) => text.replace(/[\s.]+/g, ' ').trim()
        const read = async (item: Element) => {
          const address = item.querySelector('a')?.href ?? ''
          const article = parser.parseFromString(await (await fetch(address)).text(), 'text/html')
          const find = (selector: string) => [...article.querySelectorAll(selector)]
          const parts = [...find('.body :is(p, h2, h3, pre, td, th)'), ...find('article > header > section li')]
          const excerpt = item.querySelector('.result-excerpt')
          const section = excerpt?.querySelector('.result-section')?.textContent ?? ''
          return {
            excerpt: plain((excerpt?.textContent ?? '').slice(section.length).replaceAll('…', '')),
            text: plain(parts.map((part) => part.textContent).join(' ')),
            marks: [...(excerpt?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent ?? ''),
          }
        }
        return Promise.all(items.map(read))
      })
      expect(shown.length).toBeGreaterThan(0)
      for (const { excerpt, text } of shown) {
        expect(excerpt).not.toBe('')
        expect(text).toContain(excerpt)
      }
      const marks = shown[0]?.marks.join(' ').toLowerCase() ?? ''
      for (const word of query.split(' ')) expect(marks).toContain(word)
    },
  )

  it('gives more results on demand, in the same list', async () => {
    const page = await openSearch('?q=error')
    const shown = page.locator('ol#results > li')
    expect(await shown.count()).toBe(10)
    await page.click('#more-results')
    await page.waitForFunction(() => document.querySelectorAll('ol#results > li').length > 10)
    const links = await page
      .locator('ol#results h2 a')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href')))
    expect(new Set(links).size).toBe(await shown.count())
  })

  it('leads to the page of a file outside the list, inside main, and announces it', async () => {
    const page = await openSearch('?q=Netif.dll')
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
      `?q=${encodeURIComponent('http://support.microsoft.com/support/kb/articles/Q224/3/45.asp')}`,
    )
    expect(await page.textContent('#search-status')).toBe('Q224345 is not in this archive. 1 article refers to it.')
    expect(await titles(page)).toEqual(['Spooler Rollup Fix to Address Memory Leaks in Terminal Server'])
    await page.click('#search-answers a')
    await page.waitForURL('**/absent/**#Q224345')
  })

  it('sorts by date and citations, and narrows to what names a DLL, all in the address', async () => {
    const page = await openSearch('?q=service')
    const dates = () => page.locator('ol#results time').allTextContents()
    await page.selectOption('select[name=sort]', 'date')
    await page.waitForURL('**/search/?q=service&sort=date')
    await page.waitForSelector(`${finalList} > li`)
    expect(await dates()).toEqual([...(await dates())].sort().reverse())
    expect(await page.textContent('#search-status')).toContain('newest first')
    await page.selectOption('select[name=names]', 'dll')
    await page.waitForURL('**/search/?q=service&names=dll&sort=date')
    await page.waitForSelector(`${finalList} > li`)
    const narrowed = await titles(page)
    await page.goBack()
    await page.waitForSelector(`${finalList} > li`)
    expect(await page.inputValue('select[name=names]')).toBe('')
    await page.goForward()
    await page.waitForSelector(`${finalList} > li`)
    expect(await titles(page)).toEqual(narrowed)
    await page.goto(`${site.url}search/?q=service+pack&sort=cited`)
    await page.waitForSelector(`${finalList} > li`)
    expect((await titles(page))[0]).toBe('How to Obtain the Latest Windows NT 4.0 Service Pack')
  })

  it('lists the articles that are known to name something first, with what stands around it', async () => {
    const page = await openSearch('?q=netif.dll')
    expect(await page.textContent('#search-status')).toMatch(/known to name it/)
    expect(await page.locator(`${finalList} > li mark`).count()).toBeGreaterThan(0)
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

  it('shows only articles with all of the words where any are not wanted, and leads back', async () => {
    const page = await openSearch('?q=netif.dll+entry+point')
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
    const page = await openSearch('?q=service+pack')
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

  it('keeps to the words in quotation marks', async () => {
    const page = await openSearch(`?q=${encodeURIComponent('"procedure entry point"')}`)
    expect(await page.textContent('#search-status')).toContain('word for word')
    const all = await page.locator('ol#results > li').count()
    await page.goto(`${site.url}search/?q=procedure+entry+point`)
    await page.waitForSelector(`${finalList} > li`)
    expect(await page.locator('ol#results > li').count()).toBeGreaterThan(all)
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

  it('has its rules one click away', async () => {
    const page = await site.open()
    await page.goto(`${site.url}search/`)
    await page.click('main summary')
    expect(await page.isVisible('main details dl')).toBe(true)
  })
})
