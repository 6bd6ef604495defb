/** The landmarks and main components of every kind of page stand where they stood when somebody last looked. */
import { describe, expect, it } from 'vitest'
import { compareBoxes } from '../screenshots/compare-boxes.ts'
import { measureBoxes } from '../screenshots/measure-boxes.ts'
import { readReviewedBoxes, windowWidths } from '../screenshots/reviewed-boxes.ts'
import { useBrowser } from '../support/browser.ts'
import { samplePages } from '../support/page-kinds.ts'

const site = useBrowser()
const help = 'look at the pages (npm run screenshots) and accept them (npm run screenshots -- --accept)'

describe.each(windowWidths)('at %d pixels', (width) => {
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
