/** A page of the site for browsers of 1998: HTML 4.01 Transitional in windows-1252, without scripts. */
import { DomUtils, parseDocument } from 'htmlparser2'
import { type Disc, FIND, nameFrom, resolveFrom, SHEET, START } from './disc.ts'
import { encodeText } from './encode-text.ts'
import {
  escapeText,
  escapeValue,
  findElements,
  isElement,
  type PageElement,
  type Surroundings,
  writeNodes,
} from './write-elements.ts'

/** A page of the site, read. */
export interface SitePage {
  /** Its path below the site's folder. */
  path: string
  body: PageElement
  title: string
  heading: string
  /** The address that its refresh leads to. */
  refresh: string | null
}

/** What a page of the disc shows. */
export interface DiscPage {
  /** Its place on the disc. */
  place: string
  title: string
  /** HTML, from the line of links at its top to its end. */
  content: string
  /** HTML in the head. */
  head?: string
}

const DOCTYPE = '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">'
/** Colours for browsers whose sheets are off, or that know none. */
const COLOURS = 'bgcolor="#ffffff" text="#1a1a1a" link="#005a9c" vlink="#5f3d8c"'

/** @throws Error when the page has no body */
export function readSitePage(html: string, path: string): SitePage {
  const all = parseDocument(html)
  const find = (name: string) => DomUtils.findOne((element) => element.name === name, all.children)
  const body = find('body')
  if (!body) throw new Error(`${path}: found no body, expected a page of the site`)
  const [refresh] = DomUtils.filter((node) => isElement(node) && node.attribs['http-equiv'] === 'refresh', all)
  const [, address] = /url=(.*)$/i.exec((refresh && isElement(refresh) && refresh.attribs['content']) || '') ?? []
  const [title, heading] = [find('title'), find('h1')].map((element) => (element ? DomUtils.textContent(element) : ''))
  return { path, body, title: title ?? '', heading: heading ?? '', refresh: address ?? null }
}

/** @param disc has the page */
export function writeLegacyPage(page: SitePage, disc: Disc): Buffer {
  const resolveLink = resolveFrom(disc, page.path)
  const address = page.refresh === null ? null : resolveLink(page.refresh)
  return writeDiscPage({
    place: disc.get(page.path) ?? START,
    title: page.title,
    head: address === null ? '' : `<meta http-equiv="refresh" content="0; url=${escapeValue(address)}">`,
    content: writeBody(page, { content: 'flow', resolveLink }),
  })
}

/** The page's links stand on one line; its search is a link. */
function writeBody({ body, path }: SitePage, surroundings: Surroundings): string {
  const isHeader = (node: PageElement) => node.attribs['class'] === 'site-header'
  const header = DomUtils.findOne(isHeader, body.children)
  const rest = body.children.filter((node) => node !== header)
  return writeLinks(header, surroundings, path) + writeNodes(rest, surroundings)
}

function writeLinks(header: PageElement | null, surroundings: Surroundings, path: string): string {
  const [site = '', ...indexes] = (header ? findElements(header, 'a') : []).map((link) =>
    writeNodes([link], { ...surroundings, content: 'inline' }),
  )
  const root = '../'.repeat(path.split('/').length - 1)
  const find = `<a href="${surroundings.resolveLink(`${root}search/`)}">Find an article</a>`
  return `<p>${[`<b>${site}</b>`, find, ...indexes].join(' | ')}</p>\n<hr>\n`
}

/** A page that the disc alone has, among the lists that things are found by. */
export function writeListPage({ place, title, content }: DiscPage): Buffer {
  const [start, find] = [START, FIND].map((target) => nameFrom(place, target))
  const links = `<p><b><a href="${start}">Start</a></b> | <a href="${find}">Find an article</a></p>\n<hr>\n`
  return writeDiscPage({ place, title, content: `${links}<h1>${escapeText(title)}</h1>\n${content}` })
}

function writeDiscPage({ place, title, content, head = '' }: DiscPage): Buffer {
  return encodeText(
    `${DOCTYPE}\n<html lang="en"><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252">` +
      `<title>${escapeText(title)}</title><link rel="stylesheet" type="text/css" href="${nameFrom(place, SHEET)}">` +
      `${head}</head>\n<body ${COLOURS}>\n${content}</body></html>\n`,
  )
}
