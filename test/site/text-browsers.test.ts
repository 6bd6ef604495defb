/**
 * Every kind of page in lynx and w3m, beside the text that was reviewed. What all pages share is reviewed once. After a
 * change of pages: `npx vitest run --project site test/site/text-browsers.test.ts --update`, then read what differs.
 */
import { describe, expect, inject, it } from 'vitest'
import { dumpPage, type TextBrowser, textBrowsers } from '../support/browsers/text-browsers.ts'
import { longPages, samplePages } from '../support/sites/page-kinds.ts'

/** From what lynx says of feeds or the skip link to the notice of the sample edition; and the footer. */
const head = /^(?:#.*\n+)?\s*Skip to the content\n.*?in this project’s own words.\n+/s
const foot = /\n\s*A historical, unofficial copy.*$/s

async function dump(browser: TextBrowser, path: string): Promise<string> {
  return dumpPage(browser, inject('sampleAddress') + path)
}

function reviewed(browser: TextBrowser, name: string): string {
  return `reviewed/${browser}/${name.replace(/\W+/g, '-')}.txt`
}

describe.skipIf(process.platform === 'win32').each(textBrowsers)(
  'in %s (skipped on Windows, which has neither)',
  (browser) => {
    it('all pages have the same head and foot', async () => {
      const whole = await dump(browser, 'about/')
      const shared = [head.exec(whole)?.[0], foot.exec(whole)?.[0]]
      await expect(shared.join('\n[…]\n')).toMatchFileSnapshot(reviewed(browser, 'all pages'))
    })

    it.each(samplePages)('$kind reads well', async ({ kind, path }) => {
      const whole = await dump(browser, path)
      expect(whole).toMatch(head)
      expect(whole).toMatch(foot)
      const own = whole.replace(head, '').replace(foot, '\n')
      await expect(own).toMatchFileSnapshot(reviewed(browser, kind))
    })

    it.each(longPages)('$kind is a list with its way on', async ({ path }) => {
      const whole = await dumpPage(browser, inject('longAddress') + path)
      expect(whole).toMatch(foot)
      expect(whole).toMatch(/^ *(?:[•*o+]|□) .*(?:Lamp|Q60)/im)
      if (/page\/\d/.test(path)) expect(whole).toMatch(/Previous\n/)
    })
  },
)
