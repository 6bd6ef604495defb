import { describe, expect, inject, it } from 'vitest'
import { listSiteFiles } from '../../../plugins/kb-check/site/list-site-files.ts'
import { useBrowser, watchComplaints } from '../../support/browsers/browser.ts'

const site = useBrowser()

/** Content types that GitHub Pages gives, by the end of a file's name; `send` and Pages share their table. */
const contentTypes: Readonly<Record<string, RegExp>> = {
  html: /^text\/html; charset=utf-8$/,
  css: /^text\/css; charset=utf-8$/,
  js: /^(text|application)\/javascript; charset=utf-8$/,
  json: /^application\/json/,
  svg: /^image\/svg\+xml$/,
  png: /^image\/png$/,
  xml: /^(text|application)\/xml/,
  txt: /^text\/plain/,
  gz: /^application\/(x-)?gzip$/,
}

describe('the built site, served as GitHub Pages does below a path prefix', () => {
  it('opens from its address, also without the last slash, and asks for nothing outside its prefix', async () => {
    const page = await site.open()
    const complaints = watchComplaints(page)
    const outside: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(site.url) && request.url() !== site.url.slice(0, -1)) outside.push(request.url())
    })
    const response = await page.goto(site.url.slice(0, -1))
    expect(response?.status()).toBe(200)
    expect(page.url()).toBe(site.url)
    await page.goto(`${site.url}kb/217/Q217215`)
    expect(page.url()).toBe(`${site.url}kb/217/Q217215/`)
    await page.click('main .body a[href*="/dll/"]')
    await page.waitForURL(`${site.url}dll/**`)
    expect(outside).toEqual([])
    expect(complaints).toEqual([])
  })

  it.each(['nothing/', 'kb/217/nothing/at/all', 'dll/%00', 'a'.repeat(200)])(
    'answers with its own page and status 404, whose links lead home: %s',
    async (path) => {
      const page = await site.open()
      const response = await page.goto(site.url + path)
      expect(response?.status()).toBe(404)
      expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).not.toMatch(/^"?Times/)
      await page.click('header a >> nth=0')
      await page.waitForURL(site.url)
      expect(await page.locator('main h1').count()).toBe(1)
    },
  )

  it('never lists a folder', async () => {
    const files = listSiteFiles(inject('sampleSite'))
    const folders = new Set(files.flatMap((path) => /^(?:[^/]+\/){1,2}/.exec(path) ?? []))
    const bare = [...folders].filter((folder) => !files.includes(`${folder}index.html`))
    expect(bare).toContain('kb/217/')
    for (const folder of bare) expect([folder, (await fetch(site.url + folder)).status]).toEqual([folder, 404])
  })

  it('gives every kind of file a content type that browsers take', async () => {
    const byEnd = new Map(listSiteFiles(inject('sampleSite')).map((path) => [path.replace(/^.*\./, ''), path]))
    const known = [...byEnd].filter(([end]) => contentTypes[end] !== undefined)
    expect(known.length).toBeGreaterThanOrEqual(5)
    for (const [end, path] of known) {
      const response = await fetch(site.url + path)
      expect([path, response.headers.get('content-type')]).toEqual([
        path,
        expect.stringMatching(contentTypes[end] ?? ''),
      ])
    }
  })

  it('comes compressed', async () => {
    const response = await fetch(`${site.url}kb/217/Q217215/`, { headers: { 'Accept-Encoding': 'gzip' } })
    expect(response.headers.get('content-encoding')).toBe('gzip')
  })
})
