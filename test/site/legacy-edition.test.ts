/** The sample edition for the browsers of Windows 98: valid, whole, and readable in browsers without modern styles. */
import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { pathToFileURL } from 'node:url'
import { selectAll } from 'hast-util-select'
import iconv from 'iconv-lite'
import { toString as toPlainText } from 'mdast-util-to-string'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { listSiteFiles } from '../../plugins/kb-check/site/list-site-files.ts'
import { lookAtPage, type Screen } from '../support/browsers/old-browsers.ts'
import { validateSgml } from '../support/browsers/validate-sgml.ts'
import { usePackedSite } from '../support/sites/pack-sample-site.ts'

const edition = usePackedSite('legacy')
const article = 'KB/217/Q217215.HTM'
const parser = unified().use(rehypeParse)
let files: string[] = []
let pages: string[] = []

beforeAll(() => {
  files = listSiteFiles(edition.file)
  pages = files.filter((file) => file.endsWith('.HTM'))
})

function read(place: string): string {
  return iconv.decode(readFileSync(join(edition.file, place)), 'windows-1252')
}

function readWords(html: string, selector: string): string {
  const found = selectAll(selector, parser.parse(html))
  return found
    .map((element) => toPlainText(element))
    .join(' ')
    .replaceAll(/[\s“”]+/g, '')
}

// The validator and the browsers are Debian's packages.
describe.skipIf(process.platform !== 'linux')('on Linux', () => {
  it('every fourth page is valid HTML 4.01 Transitional', () => {
    const tried = pages.filter((_place, index) => index % 4 === 0)
    const complaints = tried.flatMap((place) => validateSgml(read(place)).map((line) => `${place}: ${line}`))
    expect(complaints).toEqual([])
    expect(tried.length).toBeGreaterThan(100)
  })

  it('the validator complains of elements of later HTML', () => {
    expect(validateSgml(read(article).replace('<hr>', '<section></section>')).join()).toContain('SECTION')
  })

  it.each(['links2', 'dillo'] as const)('%s shows an article', async (browser) => {
    const [link, ground] = ['#005a9c', '#ffffff']
    const isShown = ({ colours }: Screen) => (colours.get(link) ?? 0) > 1000 && (colours.get(ground) ?? 0) > 200_000
    await lookAtPage(browser, pathToFileURL(join(edition.file, article)).href, isShown)
  })
})

it('every link leads to a page, and to its place on the page', () => {
  const targets = new Map(
    pages.map((place) => [
      place,
      new Set(selectAll('a[name]', parser.parse(read(place))).map((a) => a.properties['name'])),
    ]),
  )
  const broken = pages.flatMap((place) =>
    selectAll('[href]', parser.parse(read(place)))
      .map(({ properties }) => String(properties['href']))
      .filter((address) => !/^[a-z]+:/.test(address))
      .filter((address) => {
        const [path = '', target] = address.split('#')
        const file = path === '' ? place : posix.join(posix.dirname(place), decodeURIComponent(path))
        return !files.includes(file) || (target !== undefined && targets.get(file)?.has(target) === false)
      })
      .map((address) => `${place}: ${address}`),
  )
  expect(broken).toEqual([])
})

it('every article has its words, title and links to what it names', () => {
  const articles = listSiteFiles(inject('sampleSite')).filter((path) => /^kb\/\d+\/Q\d+\/index\.html$/.test(path))
  expect(articles.length).toBeGreaterThan(40)
  for (const path of articles) {
    const site = readFileSync(join(inject('sampleSite'), path), 'utf8')
    const legacy = readWords(read(`${path.toUpperCase().replace('/INDEX.HTML', '')}.HTM`), 'body')
    expect(legacy, path).toContain(readWords(site, '.body'))
    expect(legacy, path).toContain(readWords(site, 'h1'))
  }
  expect(read(article)).toContain('<a href="../../DLL/NETIF_DLL.HTM">Netif.dll</a>')
})

it('every article is in the lists of numbers and of titles', () => {
  const listed = (folder: string) =>
    pages.filter((place) => place.startsWith(folder)).flatMap((place) => read(place).match(/KB\/\d+\/Q\d+\.HTM/g) ?? [])
  const articles = pages.filter((place) => /^KB\/\d+\/Q\d+\.HTM$/.test(place)).sort()
  expect(listed('FIND/NUMBERS/').sort()).toEqual(articles)
  expect(listed('TITLE/').sort()).toEqual(articles)
  expect(read('FIND.HTM')).toContain('<a href="TITLE.HTM">')
  expect(read('FIND.HTM')).toContain('<a href="DLL.HTM">')
})

it('nothing needs scripts, and a disc opens its start page', () => {
  expect(pages.filter((place) => /<script|<form|javascript:/i.test(read(place)))).toEqual([])
  expect(read('AUTORUN.INF')).toBe('[autorun]\r\nopen=explorer.exe INDEX.HTM\r\nshellexecute=INDEX.HTM\r\n')
  expect(existsSync(join(edition.file, 'INDEX.HTM'))).toBe(true)
})
