import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { useBrowser } from '../../support/browsers/browser.ts'
import { samplePages } from '../../support/sites/page-kinds.ts'

const site = useBrowser()

/** What the keyboard needs of the element that has the focus. */
interface Stop {
  index: number
  name: string
  outlined: boolean
  inView: boolean
}

/** Where the focus was at each press of a key; null where it was on no element. */
declare global {
  interface Window {
    stops: (Stop | null)[]
    readStop: () => Stop | null
  }
}

/**
 * Numbers all elements that can take the focus, so that a walk can tell them apart, and has the page note at each press of
 * a key where the focus is: keys can then be pressed without waiting for an answer to each.
 */
async function countStops(page: Page): Promise<number> {
  return page.evaluate(() => {
    window.readStop = () => {
      const focused = document.activeElement as HTMLElement | null
      if (!focused || focused === document.body) return null
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused)
      const { top, bottom, width } = focused.getBoundingClientRect()
      return {
        index: Number(focused.dataset['stop'] ?? -1),
        name: focused.outerHTML.slice(0, 100),
        outlined: (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
        inView: width > 0 && bottom > 0 && top < window.innerHeight,
      }
    }
    window.stops = []
    document.addEventListener('keydown', () => window.stops.push(window.readStop()), true)
    const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex]')]
    const seen = all.filter((one) => one.tabIndex >= 0 && one.checkVisibility() && !one.matches(':disabled'))
    for (const [index, one] of seen.entries()) one.dataset['stop'] = String(index)
    return seen.length
  })
}

/** Presses Tab from the top so often that the focus leaves the page or comes back; gives the stops until then. */
async function walk(page: Page, count: number): Promise<Stop[]> {
  await Promise.all(Array.from({ length: count + 1 }, () => page.keyboard.press('Tab')))
  const [, ...recorded] = await page.evaluate(() => [...window.stops, window.readStop()])
  const stops: Stop[] = []
  for (const stop of recorded) {
    if (!stop || stops.some(({ index }) => index === stop.index)) break
    stops.push(stop)
  }
  return stops
}

describe('the keyboard', () => {
  it.each(samplePages)('reaches everything on $kind, in order, and shows where it is', async ({ path }) => {
    const page = await site.open({ reducedMotion: 'reduce' })
    await page.goto(site.url + path)
    const count = await countStops(page)
    const stops = await walk(page, count)
    expect(stops.map(({ index }) => index)).toEqual(Array.from({ length: count }, (_, index) => index))
    expect(stops.filter(({ outlined }) => !outlined)).toEqual([])
    expect(stops.filter(({ inView }) => !inView)).toEqual([])
  })

  it('skips to the content first', async () => {
    const page = await site.open()
    await page.goto(`${site.url}kb/217/Q217215/`)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
  })

  it.each(['/', 'Control+k'])('opens the search box with %s, but not while one types', async (key) => {
    const page = await site.open()
    await page.goto(`${site.url}kb/217/Q217215/`, { waitUntil: 'networkidle' })
    await page.keyboard.press(key)
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q')
    await page.keyboard.type('and/or')
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('and/or')
  })

  it('searches and opens a result', async () => {
    const page = await site.open()
    await page.goto(`${site.url}search/`, { waitUntil: 'networkidle' })
    await page.focus('form#search-form input[name=q]')
    await page.keyboard.type('mtaperf.dll')
    await page.keyboard.press('Enter')
    await page.waitForSelector('ol#results[aria-busy=false] li a')
    await page.focus('ol#results li a')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/kb\/\d{3}\/Q\d+\//)
    expect((await page.textContent('main'))?.toLowerCase()).toContain('mtaperf.dll')
  })
})
