/**
 * Pictures of every kind of page of the sample edition, at three widths, light and dark, for those who change pages:
 *
 *     npm run screenshots [-- --accept]
 *
 * They go to `.screenshots/article-360-dark.png`, which git ignores. With `--accept`, the boxes of the pages become the
 * reviewed ones that `test/browser/layout-boxes` tests compare with: look at the pictures first.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser } from 'playwright-core'
import { launchChromium } from '../support/browsers/chromium.ts'
import { buildSite, projectFolder, readPrefix } from '../support/project.ts'
import { samplePages } from '../support/sites/page-kinds.ts'
import { serveSite } from '../support/sites/server.ts'
import { type Boxes, measureBoxes } from './measure-boxes.ts'
import { windowWidths, writeReviewedBoxes } from './reviewed-boxes.ts'

const folder = join(projectFolder, '.screenshots')
const { values } = parseArgs({ options: { accept: { type: 'boolean', default: false } } })

const site = mkdtempSync(join(tmpdir(), 'kb-screenshots-'))
try {
  buildSite(site, '--path-prefix', '/kbarchive/')
  await takeAll(site)
} finally {
  rmSync(site, { recursive: true, force: true })
}

async function takeAll(siteFolder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const server = await serveSite(siteFolder, readPrefix(siteFolder))
  const browser = await launchChromium()
  try {
    for (const width of windowWidths) {
      const boxes = await takeWidth(browser, server.url, width)
      if (values.accept) writeReviewedBoxes(width, boxes)
      console.log(`${width} pixels: ${2 * samplePages.length} pictures in ${folder}`)
    }
  } finally {
    await browser.close()
    await server.close()
  }
}

async function takeWidth(browser: Browser, home: string, width: number): Promise<Record<string, Boxes>> {
  const page = await browser.newPage({ viewport: { width, height: 800 }, reducedMotion: 'reduce' })
  const boxes: Record<string, Boxes> = {}
  for (const { kind, path } of samplePages) {
    await page.goto(home + path)
    boxes[kind] = await measureBoxes(page)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const name = `${kind.replace(/\W+/g, '-')}-${width}-${colorScheme}.png`
      await page.screenshot({ path: join(folder, name), fullPage: true })
    }
  }
  await page.close()
  return boxes
}
