import { describe, expect, it } from 'vitest'
import { finalList, useBrowser } from '../../support/browsers/browser.ts'
import { openSearch } from '../../support/browsers/search-page.ts'

const site = useBrowser()

describe('the results of the search page', () => {
  it('counts what it found, marks the words, and links the section they stand in', async () => {
    const page = await openSearch(site, '?q=netif.dll+entry+point')
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
      const page = await openSearch(site, `?q=${encodeURIComponent(query)}`)
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
    const page = await openSearch(site, '?q=error')
    const shown = page.locator('ol#results > li')
    expect(await shown.count()).toBe(10)
    await page.click('#more-results')
    await page.waitForFunction(() => document.querySelectorAll('ol#results > li').length > 10)
    const links = await page
      .locator('ol#results h2 a')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href')))
    expect(new Set(links).size).toBe(await shown.count())
  })

  it('lists the articles that are known to name something first, with what stands around it', async () => {
    const page = await openSearch(site, '?q=netif.dll')
    expect(await page.textContent('#search-status')).toMatch(/known to name it/)
    expect(await page.locator(`${finalList} > li mark`).count()).toBeGreaterThan(0)
  })

  it('keeps to the words in quotation marks', async () => {
    const page = await openSearch(site, `?q=${encodeURIComponent('"procedure entry point"')}`)
    expect(await page.textContent('#search-status')).toContain('word for word')
    const all = await page.locator('ol#results > li').count()
    await page.goto(`${site.url}search/?q=procedure+entry+point`)
    await page.waitForSelector(`${finalList} > li`)
    expect(await page.locator('ol#results > li').count()).toBeGreaterThan(all)
  })

  it('has its rules one click away', async () => {
    const page = await site.open()
    await page.goto(`${site.url}search/`)
    await page.click('main summary')
    expect(await page.isVisible('main details dl')).toBe(true)
  })
})
