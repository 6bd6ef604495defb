/** `kb start` in a browser: a page that is open follows the file that it was made from. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { useChromium, watchComplaints } from '../../support/browsers/browser.ts'
import { startKb } from '../../support/commands/start-kb.ts'
import { makeSharedFolder } from '../../support/files.ts'
import { findFreePort } from '../../support/sites/free-port.ts'
import { writeArticle } from '../../support/sites/hostile-site.ts'

const open = useChromium()
const folder = makeSharedFolder()

it('a page loads again when its article has been edited, and only then', async () => {
  const file = join(folder, '1.TXT')
  writeFileSync(file, writeArticle('Q900001', {}, 'It is dark.'))
  const port = String(await findFreePort())
  onTestFinished(await startKb(['--content', folder, '--cache', join(folder, '.cache'), '--port', port]))
  const page = await open()
  const complaints = watchComplaints(page)
  await page.goto(`http://127.0.0.1:${port}/kb/900/Q900001/`)
  await page.evaluate(() => document.body.setAttribute('data-first', ''))
  await page.waitForResponse((response) => response.request().method() === 'HEAD')
  expect(await page.locator('body[data-first]').count()).toBe(1)
  writeFileSync(file, writeArticle('Q900001', {}, 'It is light.'))
  await page.locator('.body', { hasText: 'It is light.' }).waitFor()
  expect(complaints).toEqual([])
})
