/** The packed site as a ZIM file, checked by openZIM's own check and read in Kiwix's server. */
import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { useChromium } from '../../support/browsers/browser.ts'
import { requireCommand, thisMachine } from '../../support/machine.ts'
import { usePackedSite } from '../../support/sites/pack-sample-site.ts'
import { type BookServer, serveBook } from '../../support/sites/serve-book.ts'
import { walkCopy } from '../../support/sites/walk-copy.ts'

const help = 'The tests of ZIM files need zim-tools. Install it (Debian, Ubuntu: `sudo apt-get install zim-tools`).'

// Debian has the tools; elsewhere they are built by hand.
describe.skipIf(process.platform !== 'linux')('the packed book', () => {
  beforeAll(() => void requireCommand(thisMachine, 'zimwriterfs', 'zim-tools', help))
  const packed = usePackedSite('zim')
  const open = useChromium()
  let server: BookServer | null = null

  beforeAll(async () => {
    server = await serveBook(packed.file)
  })
  afterAll(() => server?.close())

  it('passes all checks of zimcheck', () => {
    const { status, stdout } = spawnSync('zimcheck', ['-A', packed.file], { encoding: 'utf8' })
    expect(stdout).toContain('Overall Test Status: Pass')
    expect(stdout).not.toMatch(/\[(?:ERROR|WARNING)\]/)
    expect(status).toBe(0)
  })

  it('is read and searched in Kiwix', async () => {
    const page = await open()
    const failed: string[] = []
    page.on('response', (response) => {
      if (response.status() >= 400) failed.push(response.url())
    })
    await page.goto(`${server?.url}archive/`)
    await page.click('main >> text=Asp.dll')
    expect(await page.textContent('h1')).toContain('Asp.dll')
    await page.click('nav >> text=DLLs')
    await page.click('main >> text=Netif.dll')
    await page.click('main a[href*="Q217215"]')
    expect(await page.textContent('article > header > p')).toBe('Q217215')
    await walkCopy(page)
    await page.goto(`${server?.url}search?content=archive&pattern=netif.dll`)
    expect(await page.textContent('body')).toContain('Q217215')
    await page.goto(`${server?.url}archive/217215`)
    expect(page.url()).toContain('kb/217/Q217215/index.html')
    expect(failed).toEqual([])
  })
})
