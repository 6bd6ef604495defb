/**
 * The landmarks and main components of every kind of page stand where they stood when somebody last looked: at a phone's
 * width in `npm test`, at the others among the long tests.
 */
import { describe, expect, it } from 'vitest'
import { compareBoxes } from '../../screenshots/compare-boxes.ts'
import { measureBoxes } from '../../screenshots/measure-boxes.ts'
import { readReviewedBoxes } from '../../screenshots/reviewed-boxes.ts'
import { useBrowser } from '../../support/browsers/browser.ts'
import { samplePages } from '../../support/sites/page-kinds.ts'

const help = 'look at the pages (npm run screenshots) and accept them (npm run screenshots -- --accept)'

/** Tests one page of each kind in windows of these widths, in pixels. */
export function describeBoxes(widths: readonly number[]): void {
  const site = useBrowser()

  describe.each(widths)('at %d pixels', (width) => {
    const reviewed = readReviewedBoxes(width)

    it('every kind of page has its boxes in their places', async () => {
      const page = await site.open({ viewport: { width, height: 800 }, reducedMotion: 'reduce' })
      const differences: Record<string, string[]> = {}
      for (const { kind, path } of samplePages) {
        await page.goto(site.url + path)
        const found = compareBoxes(await measureBoxes(page), reviewed[kind] ?? {})
        if (found.length > 0) differences[kind] = found
      }
      expect(differences, help).toEqual({})
    })

    it('no kind was reviewed that is no more', () => {
      expect(Object.keys(reviewed)).toEqual(samplePages.map(({ kind }) => kind))
    })
  })
}
