/**
 * What a reader in trouble meets, in windows of several widths and in the colours that readers choose: what a thing is, first
 * of all, on its page and above the results; and the keyboard alone to go on with. A phone's in `npm test`, all others among
 * the long tests.
 */
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openSuggestions, useBrowser, waitForSearch } from '../../support/browsers/browser.ts'
import { findOverflow } from '../inspect-page.ts'

/** How a reader looks at pages. */
export interface ReaderMode {
  width: number
  colours: 'light' | 'dark' | 'forced'
}

/** A page of each kind of thing, with what readers type who look for it: a code's name, a program's without its ending. */
const things: readonly [path: string, typed: string][] = [
  ['error/0xc0000005/', 'STATUS_ACCESS_VIOLATION'],
  ['event/7000/', 'event 7000'],
  ['dll/wappc32.dll/', 'wappc32.dll'],
  ['exe/regedt32.exe/', 'regedt32'],
  ['service/print-spooler/', 'Print Spooler'],
  [
    'registry/hkey_local_machine-system-currentcontrolset-services-w3svc-parameters-dd20d8/',
    'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\W3SVC\\Parameters',
  ],
]

/** Tests all of it in one mode. */
export function describeReader({ width, colours }: ReaderMode): void {
  describe(`at ${width} pixels in ${colours} colours`, () => {
    const site = useBrowser()

    async function open(path: string): Promise<Page> {
      const page = await site.open({
        viewport: { width, height: 844 },
        colorScheme: colours === 'dark' ? 'dark' : 'light',
        forcedColors: colours === 'forced' ? 'active' : 'none',
        reducedMotion: 'reduce',
      })
      await page.goto(site.url + path)
      return page
    }

    it.each(things)('%s says what it is before its articles, and search says the same', async (path, typed) => {
      const page = await open(path)
      const card = page.locator('main .identities > li').first()
      await expectSeen(card, width)
      const parts = await page.$$eval('main > :is(h1, header, .identities, .best-articles, .listed)', (found) =>
        found.map(({ className, localName }) => className || localName),
      )
      expect(parts.filter((part) => part !== 'best-articles')).toEqual(['page-header', 'identities', 'listed'])
      expect(['identities', 'listed']).toContain(parts[parts.indexOf('best-articles') - 1] ?? 'identities')
      expect(await findOverflow(page)).toEqual([])
      const says = await card.evaluate((line) => {
        line.querySelector('small')?.remove()
        return (line.textContent ?? '').replace(/[“”]/g, '').trim()
      })
      expect(says.length).toBeGreaterThan(10)

      await page.goto(`${site.url}search/?q=${encodeURIComponent(typed)}`)
      await waitForSearch(page)
      const answer = page.locator(`main [role=status] li:has(a[href$="/${path}"]) .answer-says`)
      await expectSeen(answer, width)
      expect(await answer.textContent()).toBe(says)
      expect(await findOverflow(page)).toEqual([])
    })

    it('shows where the keyboard is: in suggestions, among more results, on a heading, on what copies', async () => {
      const page = await open('about/')
      await openSuggestions(page, 'error')
      await page.keyboard.press('ArrowDown')
      const looks = await page.$$eval('[role=option]', (lines) =>
        lines.map((line) => {
          const { backgroundColor, outlineStyle } = getComputedStyle(line)
          return { active: line.ariaSelected === 'true', look: `${backgroundColor} ${outlineStyle}` }
        }),
      )
      const active = looks.find((line) => line.active)?.look
      expect(active).toBeDefined()
      expect(looks.filter(({ look }) => look === active)).toHaveLength(1)
      await page.keyboard.press('Escape')
      await page.keyboard.press('Enter')
      await page.waitForURL('**/search/?q=error')
      await waitForSearch(page)
      await page.focus('#more-results')
      await page.keyboard.press('Enter')
      const eleventh = page.locator('ol#results > li').nth(10).locator('a').first()
      await expect.poll(() => eleventh.evaluate((link) => link === document.activeElement)).toBe(true)
      await expectFocusSeen(eleventh, width)

      await page.goto(`${site.url}kb/217/Q217215/`)
      for (const target of ['.body h2 .heading-link', '.copyable button']) {
        const one = page.locator(target).first()
        await one.focus()
        await expectFocusSeen(one, width)
      }
    })

    it('goes on by keyboard from an address that leads nowhere', async () => {
      const page = await open('dll/nettif.dll/')
      const suggestion = page.locator('#not-found-suggestion a').first()
      await suggestion.waitFor()
      await suggestion.focus()
      await expectFocusSeen(suggestion, width)
      await page.keyboard.press('Enter')
      await page.waitForURL('**/dll/netif.dll/')
    })
  })
}

/** In the window, and in a colour that is not its background's. */
async function expectSeen(one: Locator, width: number): Promise<void> {
  await one.waitFor()
  await one.scrollIntoViewIfNeeded()
  const box = await one.boundingBox()
  expect(box?.x).toBeGreaterThanOrEqual(0)
  expect((box?.x ?? width) + (box?.width ?? 0)).toBeLessThanOrEqual(width)
  const [ink, paper] = await one.evaluate((element) => {
    let behind: Element | null = element
    while (behind && /rgba\(.*, 0\)/.test(getComputedStyle(behind).backgroundColor)) behind = behind.parentElement
    return [getComputedStyle(element).color, behind ? getComputedStyle(behind).backgroundColor : 'none']
  })
  expect(ink).not.toBe(paper)
}

async function expectFocusSeen(one: Locator, width: number): Promise<void> {
  await expectSeen(one, width)
  const { outline, opacity } = await one.evaluate((element) => {
    const { outlineStyle, outlineWidth, opacity } = getComputedStyle(element)
    return { outline: `${outlineStyle} ${outlineWidth}`, opacity }
  })
  expect(outline).not.toMatch(/^none|\b0px$/)
  expect(opacity).toBe('1')
}
