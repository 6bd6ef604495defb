/** What the scripts of every page add: copy buttons, list filters, keys. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { useBrowser } from '../support/browsers/browser.ts'

const site = useBrowser()

async function open(path: string): Promise<Page> {
  const page = await site.open({ permissions: ['clipboard-read', 'clipboard-write'] })
  await page.goto(site.url + path)
  return page
}

describe('the copy button', () => {
  it('copies the whole text of its block, says so, and is reached by the keyboard', async () => {
    const page = await open('kb/217/Q217215/')
    const block = page.locator('.copyable').first()
    await block.locator('button').focus()
    await page.keyboard.press('Enter')
    await block.getByText('Copied').waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toBe(await block.locator('pre').textContent())
    expect(copied.length).toBeGreaterThan(5)
  })
})

describe('the filter of a list', () => {
  it('narrows a long list while one types, counts what is left, and gives all back', async () => {
    const page = await open('dll/')
    const items = page.locator('ul[data-filter] > li:visible')
    const all = await items.count()
    const box = page.getByLabel('Filter this list')
    await box.fill('PERF dll')
    const left = await items.allTextContents()
    expect(left.length).toBeGreaterThan(1)
    expect(left.length).toBeLessThan(all)
    expect(left.filter((text) => !text.toLowerCase().includes('perf'))).toEqual([])
    expect(await page.locator('.list-filter [role=status]').textContent()).toBe(`${left.length} of ${all}`)
    await box.fill('')
    expect(await items.count()).toBe(all)
    expect(await page.locator('.list-filter [role=status]').textContent()).toBe('')
  })

  it('leads to the search where nothing is left', async () => {
    const page = await open('dll/')
    await page.getByLabel('Filter this list').fill('no such <b> file')
    const link = page.locator('[role=status] a')
    expect(await link.innerText()).toBe('Search the archive for “no such <b> file”')
    expect(await link.getAttribute('href')).toMatch(/\/search\/\?q=no%20such%20%3Cb%3E%20file$/)
    expect(await page.locator('ul[data-filter] > li:visible').count()).toBe(0)
  })

  it.each(['dll/', 'absent/'])('has its room above %s before the list is whole', async (path) => {
    const page = await open(path)
    const findTop = () =>
      page
        .locator('[data-filter] > li')
        .first()
        .evaluate((item) => item.getBoundingClientRect().top)
    const whole = await findTop()
    await page.route(site.url + path, async (route) => {
      const response = await route.fetch()
      const [before, list = ''] = (await response.text()).split('data-filter')
      await route.fulfill({ response, body: `${before}data-filter${list.split('<li', 2).join('<li')}` })
    })
    await page.reload()
    expect(await page.locator('[data-filter] > li').count()).toBe(1)
    expect(await findTop()).toBe(whole)
  })

  it('does not stand above short lists', async () => {
    const page = await open('year/')
    expect(await page.locator('.list-filter').count()).toBe(0)
  })
})

describe('a page', () => {
  it('moves nothing for readers who asked for less motion', async () => {
    const page = await site.open({ reducedMotion: 'reduce' })
    await page.goto(`${site.url}kb/217/Q217215/`)
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element)
          return Number.parseFloat(transitionDuration) > 0.01 || animationName !== 'none' || scrollBehavior === 'smooth'
        }).length,
    )
    expect(moving).toBe(0)
  })

  it('prints as a document: the article without the site around it, black on white', async () => {
    const page = await open('kb/217/Q217215/')
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    for (const around of ['.site-header nav', 'form[role=search]', '.copy-button']) {
      expect(await page.locator(around).first().isVisible(), around).toBe(false)
    }
    expect(await page.locator('main h1').isVisible()).toBe(true)
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    expect(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']).toContain(paper)
  })
})
