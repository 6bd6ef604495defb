import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listSiteFiles } from '../../../plugins/kb-check/site/list-site-files.ts'
import { useChromium, waitForSearch, watchComplaints } from '../../support/browsers/browser.ts'
import { buildSite } from '../../support/project.ts'
import { samplePrefix } from '../../support/sites/build-sample-site.ts'
import { listPages } from '../../support/sites/page-kinds.ts'
import { type SiteServer, serveSite } from '../../support/sites/server.ts'

const title = `<script>alert(1)</script> "quoted" 'it' <img src=x onerror=alert(2)> &lt;b&gt;`
const markup =
  '<img src=x onerror="hostile=3;alert(3)"> <a href="javascript:alert(4)">press</a> </div></main><script>hostile=5;alert(5)</script>'

/** An article whose every field tries to be markup. */
const article = `DOCUMENT:Q900001  01-JAN-1999  ["><b>lamps]
TITLE   :${title}
PRODUCT :<i onclick=alert(6)>Lamps</i>
PROD/VER:<u>1.0</u>
OPER/SYS:<script>alert(7)</script>
KEYWORDS:kb<script>

======================================================================
-------------------------------------------------------------------------------
The information in this article applies to:

 - ${markup}
-------------------------------------------------------------------------------

${markup}
${'='.repeat(markup.length)}

The wobblegong lamp says ${markup} and {{ 7 * 7 }} {% raw %} <%= 7 %>

   ${markup}

See Q900002 or "><script>alert(8)</script>.dll, lamp.dll and http://lamp.example/"onmouseover="alert(9).

Additional query words: ${markup}

======================================================================
Keywords          : kb<script> "><script>alert(10)</script>
Technology        : ${markup}
Issue type        : <b>kbprb

=============================================================================
`

let folder = ''
let server: SiteServer | null = null
const site = { url: '', open: useChromium() }

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kb-hostile-'))
  const content = join(folder, '"><script>alert(11)<')
  mkdirSync(content)
  writeFileSync(join(content, 'a"><img src=x onerror=alert(12)>.TXT'), article)
  writeFileSync(join(content, 'b.TXT'), article.replaceAll('900001', '900002'))
  const front = ['layout: page', `title: "Q900003: ${title}"`, `permalink: "><script>hostile=14</script>`]
  const tabbed = ['Article: Q900003', `Product(s): ${title}`, `Last Modified: ${markup}`, '', markup].map(
    (line) => `\t${line}`,
  )
  const lines = ['---', ...front, '---', '', `## Q900003: ${title}`, '', ...tabbed, '']
  writeFileSync(join(content, 'c.md'), lines.join('\n'))
  writeFileSync(join(content, '<script>alert(13)<.gif'), Buffer.from([0x47, 0x49, 0x46, 0, 1, 0xff]))
  buildSite(join(folder, 'site'), '--path-prefix', samplePrefix, '--content', content)
  server = await serveSite(join(folder, 'site'), samplePrefix)
  site.url = server.url
})

afterAll(async () => {
  await server?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Elements and attributes that only a hostile text could have made. */
async function findInjected(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const own = (address: string) => new URL(address, document.baseURI).origin === location.origin
    const made = [...document.querySelectorAll('*')].filter((one) => {
      const handlers = one.getAttributeNames().some((name) => name.startsWith('on'))
      const script = one instanceof HTMLScriptElement && !(one.src !== '' && own(one.src))
      const address = one instanceof HTMLAnchorElement && one.protocol === 'javascript:'
      return handlers || script || address || one.matches('img[src="x"], u, i[onclick]')
    })
    const traps = 'hostile' in globalThis ? ['the variable that every script of the texts sets'] : []
    return [...traps, ...made.map((one) => one.outerHTML.slice(0, 200))]
  })
}

describe('hostile text', () => {
  it('stays text on the page of its article', async () => {
    const page = await site.open()
    const complaints = watchComplaints(page)
    await page.goto(`${site.url}kb/900/Q900001/`, { waitUntil: 'networkidle' })
    expect(await page.textContent('h1')).toContain(title)
    const body = await page.textContent('main .body')
    expect(body?.split(markup)).toHaveLength(4)
    expect(body).toContain('{{ 7 * 7 }} {% raw %} <%= 7 %>')
    expect(await findInjected(page)).toEqual([])
    expect(complaints).toEqual([])
  })

  it('stays text on every page that was made of it', async () => {
    const built = join(folder, 'site')
    const pages = listPages(built)
    expect(pages.length).toBeGreaterThan(5)
    const page = await site.open()
    const complaints = watchComplaints(page)
    for (const path of pages) {
      await page.goto(site.url + path)
      expect({ path, injected: await findInjected(page) }).toEqual({ path, injected: [] })
    }
    expect(complaints).toEqual([])
  })

  it('leaves no file outside the site', () => {
    const files = listSiteFiles(folder).filter((file) => !file.startsWith('site/'))
    expect(files).toHaveLength(4)
  })

  it('stays text in suggestions', async () => {
    const page = await site.open()
    const complaints = watchComplaints(page)
    await page.goto(`${site.url}about/`)
    await page.focus('header input[name=q]')
    await page.waitForSelector('input[role=combobox]')
    for (const typed of ['alert', 'quoted onerr', '<script>alert(1)', '"><script']) {
      await page.fill('header input[name=q]', typed)
      await page.waitForSelector('#search-suggestions:not([hidden]) [role=option]')
      expect(await findInjected(page)).toEqual([])
    }
    await page.fill('header input[name=q]', 'alert quoted')
    await page.waitForFunction((text) => document.querySelector('.suggestion-text')?.textContent === text, title)
    expect(complaints).toEqual([])
  })

  it('stays text where it is marked, whatever is asked to be marked', async () => {
    const page = await site.open()
    const complaints = watchComplaints(page)
    for (const asked of [
      `${markup} wobblegong`,
      '<img src=x onerror=alert(16)> alert',
      '"><script>alert(1)</script>',
    ]) {
      await page.goto(`${site.url}kb/900/Q900001/?highlight=${encodeURIComponent(asked)}`)
      await page.waitForSelector('.highlight-bar')
      expect(await page.evaluate(() => CSS.highlights.get('search-matches')?.size)).toBeGreaterThan(0)
      expect((await page.textContent('main .body'))?.split(markup)).toHaveLength(4)
      expect(await findInjected(page)).toEqual([])
    }
    expect(complaints).toEqual([])
  })

  it('stays text in corrections, explanations and answers', async () => {
    const page = await site.open()
    const complaints = watchComplaints(page)
    const query = `<img src=x onerror=alert(18)> wobblegnog "><script>alert(19)</script>.dll ${markup}`
    for (const filter of ['', '&product=<img src=x onerror=alert(20)>', '&year=1901&names=<u>']) {
      await page.goto(`${site.url}search/?q=${encodeURIComponent(query)}${filter}`, { waitUntil: 'networkidle' })
      await waitForSearch(page)
      expect(await findInjected(page)).toEqual([])
    }
    expect(complaints).toEqual([])
  })

  it.each(['wobblegong', '<img src=x onerror=alert(14)> wobblegong', '"><script>alert(15)</script>'])(
    'stays text in the results for %s',
    async (query) => {
      const page = await site.open()
      const complaints = watchComplaints(page)
      await page.goto(`${site.url}search/?q=${encodeURIComponent(query)}`, { waitUntil: 'networkidle' })
      await waitForSearch(page)
      expect(await page.inputValue('form#search-form input[name=q]')).toBe(query)
      const results = await page.locator('ol#results > li').allTextContents()
      if (query === 'wobblegong') expect(results.join()).toContain('<script>alert(1)</script>')
      else expect(await page.textContent('#search-status')).toContain(query)
      expect(await findInjected(page)).toEqual([])
      expect(complaints).toEqual([])
    },
  )
})
