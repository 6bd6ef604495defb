/** What scripts add to articles for those who read long ones, and for those who pass a section or an article on. */
import { describe, expect, it } from 'vitest'
import { useBrowser } from '../../support/browsers/browser.ts'
import { longArticle } from '../../support/sites/build-long-site.ts'
import { inspectedIn, inspectPage } from '../inspect-page.ts'

const longArticlePath = `kb/400/${longArticle}/`

describe('a list and a table of more than 200 rows', () => {
  const site = useBrowser('longAddress')

  it.each([320, 1280])('are folded at %i pixels, and shown whole when asked for by keyboard', async (width) => {
    const page = await site.open(inspectedIn(width))
    await page.goto(site.url + longArticlePath)
    const folded = page.locator('.folded')
    expect(await folded.count()).toBe(2)
    const heights = () => folded.evaluateAll((frames) => frames.map(({ clientHeight }) => clientHeight))
    expect((await heights()).every((height) => height < 600)).toBe(true)
    expect(await page.locator('.show-all').allTextContents()).toEqual(['Show all 220 rows', 'Show all 221 rows'])
    expect(await inspectPage(page)).toEqual([])
    await page.locator('.show-all').first().press('Enter')
    expect(await folded.count()).toBe(1)
    expect(await page.locator('.show-all').first().getAttribute('aria-expanded')).toBe('true')
    await page.locator('.show-all').first().press('Enter')
    expect(await folded.count()).toBe(2)
  })

  it('are scrolled by keyboard while they are folded, and whole on paper', async () => {
    const page = await site.open({ reducedMotion: 'reduce' })
    await page.goto(site.url + longArticlePath)
    const list = page.locator('.folded').first()
    await list.press('End')
    await expect.poll(() => list.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(1_000)
    await page.emulateMedia({ media: 'print' })
    expect(await list.evaluate(({ clientHeight, scrollHeight }) => scrollHeight - clientHeight)).toBe(0)
    expect(await page.locator('.show-all').first().isVisible()).toBe(false)
  })
})

describe('an article', () => {
  const site = useBrowser()

  it('has headings that can be linked to, marked on hover and focus', async () => {
    const page = await site.open({ reducedMotion: 'reduce' })
    await page.goto(`${site.url}kb/217/Q217215/`)
    const heading = page.locator('.body h2[id]').first()
    const mark = heading.locator('.heading-link')
    const opacity = () => mark.evaluate((link) => getComputedStyle(link).opacity)
    expect(await opacity()).toBe('0')
    await heading.hover()
    await expect.poll(opacity).toBe('1')
    await page.mouse.move(0, 0)
    await mark.focus()
    await expect.poll(opacity).toBe('1')
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).hash).toBe(`#${await heading.getAttribute('id')}`)
  })

  it('says how to cite it: number, title, date, archive and address', async () => {
    const page = await site.open()
    await page.goto(`${site.url}kb/217/Q217215/`)
    await page.getByText('Cite this article').click()
    const citation = page.locator('details', { hasText: 'Cite this article' }).last()
    const words = await citation.innerText()
    const archive = (await page.innerText('.site-header > a')).trim()
    const date = await page.locator('.facts time').first().getAttribute('datetime')
    for (const part of ['Q217215', 'XADM', date ?? '', archive, `${site.url}kb/217/Q217215/`, '@misc{Q217215,'])
      expect(words).toContain(part)
    expect(await citation.locator('.copy-button').count()).toBe(1)
  })

  it('shows where a table or set-off text goes on beside what is seen', async () => {
    const page = await site.open({ viewport: { width: 320, height: 700 } })
    await page.goto(`${site.url}kb/246/Q246337/`)
    const wide = page.locator('.body :is(.table-scroll, pre)')
    const layers = await wide.evaluateAll((frames) =>
      frames.map((frame) => {
        const { backgroundImage, backgroundAttachment } = getComputedStyle(frame)
        return `${backgroundImage.split('linear-gradient').length - 1} ${backgroundAttachment}`
      }),
    )
    expect(layers.length).toBeGreaterThan(0)
    expect(new Set(layers)).toEqual(new Set(['4 local, local, scroll, scroll, scroll']))
  })
})
