/**
 * Lighthouse on the pages that readers see most, as a desktop computer and as a phone:
 *
 *     npm run test:lighthouse [-- --site _site]
 *
 * measures a built site, or else the sample edition, which it builds. Prints the scores of each page and what kept them
 * from 100; ends with status 1 where a score is below what the project holds itself to.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import lighthouse, { desktopConfig, type Result } from 'lighthouse'
import { launchChromium } from '../support/browsers/chromium.ts'
import { buildSite, readPrefix } from '../support/project.ts'
import { findFreePort } from '../support/sites/free-port.ts'
import { serveSite } from '../support/sites/server.ts'

const pages = ['', 'kb/217/Q217215/', 'dll/netif.dll/', 'search/', 'search/?q=netif.dll', 'stats/']

/** Lighthouse measures as a phone unless it is told otherwise. */
const devices = { desktop: desktopConfig, phone: undefined }

/** The lowest scores, of 100. */
const lowest = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 }

const { values } = parseArgs({ options: { site: { type: 'string' } } })
const fails = values.site === undefined ? await measureSample() : await measureSite(values.site)
process.exitCode = fails > 0 ? 1 : 0

async function measureSample(): Promise<number> {
  const site = mkdtempSync(join(tmpdir(), 'kb-lighthouse-'))
  try {
    buildSite(site, '--path-prefix', '/kbarchive/')
    return await measureSite(site)
  } finally {
    rmSync(site, { recursive: true, force: true })
  }
}

/** Gives how many scores are too low. */
async function measureSite(site: string): Promise<number> {
  const port = await findFreePort()
  const server = await serveSite(site, readPrefix(site))
  const browser = await launchChromium([`--remote-debugging-port=${port}`])
  let fails = 0
  try {
    for (const [device, config] of Object.entries(devices)) {
      for (const page of pages) {
        const measured = await lighthouse(server.url + page, { port, logLevel: 'error' }, config)
        if (!measured) throw new Error(`${page}: expected a result of Lighthouse, found none`)
        fails += report(`${device} /${page}`, measured.lhr)
      }
    }
  } finally {
    await browser.close()
    await server.close()
  }
  return fails
}

/** Prints a page's scores; gives how many are too low. */
function report(name: string, result: Result): number {
  const scores = Object.entries(lowest).map(([category, least]) => {
    const score = Math.round((result.categories[category]?.score ?? 0) * 100)
    return { category, score, fails: score < least }
  })
  console.log(`${name}: ${scores.map(({ category, score }) => `${category} ${score}`).join(', ')}`)
  for (const { category, score } of scores) if (score < 100) reportFaults(category, result)
  return scores.filter(({ fails }) => fails).length
}

/** Prints the audits that lowered a score. */
function reportFaults(category: string, { categories, audits }: Result): void {
  for (const { id, weight } of categories[category]?.auditRefs ?? []) {
    const { score = null, displayValue = '' } = audits[id] ?? {}
    if (weight > 0 && score !== null && score < 1) console.log(`  ${category}: ${id} ${score} ${displayValue}`)
  }
}
