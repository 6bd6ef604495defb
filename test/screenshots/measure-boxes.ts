/**
 * Where a page's landmarks and main components stand: what a picture of it would show, without fonts and colours.
 *
 * `main > article > div.body` -> `[24, 180, 312, 96]`: left, top, width, height in pixels
 */
import type { Page } from 'playwright-core'

/** Left, top, width and height, in whole pixels. */
export type Box = readonly [left: number, top: number, width: number, height: number]

/** The boxes of one page by the place of their element in the document, in its order. */
export type Boxes = Readonly<Record<string, Box>>

/** The page's own parts, and those of `main` and of what holds an article; not what scripts fill later. */
const components =
  'body > :not(a, script), main > :not(#original-text, [role=status]), main > article > *, main > div > *, main h1'

/** Boxes of what can be seen; several components of one name are numbered. */
export async function measureBoxes(page: Page): Promise<Boxes> {
  const found = await page.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect()
        const names: string[] = []
        for (let one: Element | null = element; one && one !== document.body; one = one.parentElement) {
          names.unshift(one.localName + (one.classList[0] === undefined ? '' : `.${one.classList[0]}`))
        }
        return { name: names.join(' > '), box: [x, y + scrollY, width, height].map(Math.round) }
      }),
    components,
  )
  const counts = new Map<string, number>()
  return Object.fromEntries(
    found.flatMap(({ name, box: [left = 0, top = 0, width = 0, height = 0] }) => {
      if (width === 0 || height === 0) return []
      const count = (counts.get(name) ?? 0) + 1
      counts.set(name, count)
      return [[count === 1 ? name : `${name} (${count})`, [left, top, width, height]]]
    }),
  )
}
