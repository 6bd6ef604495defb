/** What changed in the archive since an earlier build: found from the statistics, and as a feed that readers of feeds take. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { useChromium } from '../support/browsers/browser.ts'
import { makeSharedFolder } from '../support/files.ts'
import { buildSite } from '../support/project.ts'
import { writeArticle } from '../support/sites/hostile-site.ts'
import { type SiteServer, serveSite } from '../support/sites/server.ts'
import { findOverflow, inspectedIn, inspectPage } from './inspect-page.ts'

const prefix = '/kbarchive/'
const open = useChromium()
const folder = makeSharedFolder()
const content = join(folder, 'articles')
let server: SiteServer

beforeAll(async () => {
  const [earlier, now] = [join(folder, 'earlier'), join(folder, 'now')]
  mkdirSync(content)
  write('Q900001', 'It is dark.')
  write('Q900002', 'It is gone soon.')
  buildSite(earlier, '--content', content, '--path-prefix', prefix, '--no-search')
  write('Q900001', 'It is light.')
  write('Q900003', 'It is new.')
  rmSync(join(content, 'Q900002.txt'))
  buildSite(now, '--content', content, '--path-prefix', prefix, '--no-search', '--changes-since', earlier)
  server = await serveSite(now, prefix)
})

afterAll(() => server.close())

function write(id: string, body: string): void {
  writeFileSync(join(content, `${id}.txt`), writeArticle(id, {}, body))
}

it.each([320, 390, 1280])('is told article by article at %i pixels, and found from the statistics', async (width) => {
  const page = await open(inspectedIn(width))
  await page.goto(`${server.url}stats/`)
  await page.getByRole('link', { name: 'What has changed in the archive' }).press('Enter')
  await page.waitForURL(`${server.url}changes/`)
  const told = await page.$$eval('main h2', (headings) =>
    headings.map(({ textContent, nextElementSibling }) => [
      textContent?.trim(),
      nextElementSibling?.nextElementSibling?.querySelector('li')?.textContent,
    ]),
  )
  expect(told).toEqual([
    ['Added (1)', 'Q900003 A Lamp'],
    ['Changed (1)', 'Q900001 A Lamp'],
    ['Removed (1)', 'Q900002 A Lamp'],
  ])
  expect(await findOverflow(page)).toEqual([])
  expect(await inspectPage(page)).toEqual([])
  await page.getByRole('link', { name: 'Q900003' }).click()
  await page.waitForURL('**/kb/900/Q900003/')
})

it('is a feed by RFC 4287: a title, an id and a date, each entry with its own and a link', async () => {
  const page = await open()
  await page.goto(server.url)
  const feed = await page.evaluate(async (address) => {
    const read = new DOMParser().parseFromString(await (await fetch(address)).text(), 'application/xml')
    const textsOf = (parent: Element, name: string) =>
      [...parent.children].filter(({ localName }) => localName === name).map(({ textContent }) => textContent ?? '')
    const describe = (parent: Element) => ({
      ids: textsOf(parent, 'id'),
      titles: textsOf(parent, 'title'),
      dates: textsOf(parent, 'updated'),
      links: parent.querySelectorAll(':scope > link[href]').length,
    })
    const entries = [...read.documentElement.children].filter(({ localName }) => localName === 'entry')
    return {
      namespace: read.documentElement.namespaceURI,
      root: describe(read.documentElement),
      authors: textsOf(read.documentElement, 'author').length,
      entries: entries.map(describe),
    }
  }, `${server.url}changes.xml`)
  expect(feed.namespace).toBe('http://www.w3.org/2005/Atom')
  expect(feed.authors).toBe(1)
  expect(feed.entries.map(({ titles }) => titles)).toEqual([
    ['Q900003 added: A Lamp'],
    ['Q900001 changed: A Lamp'],
    ['Q900002 removed: A Lamp'],
  ])
  for (const { ids, titles, dates, links } of [feed.root, ...feed.entries]) {
    expect([ids.length, titles.length, dates.length, links > 0]).toEqual([1, 1, 1, true])
    expect(ids[0]).toMatch(/^urn:uuid:[0-9a-f-]{36}$/)
    expect(dates[0]).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/)
  }
  const ids = [feed.root, ...feed.entries].flatMap((one) => one.ids)
  expect(new Set(ids).size).toBe(ids.length)
})
