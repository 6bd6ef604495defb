/** Reads rendered pages back, as a browser would. */
import type { Element, Root } from 'hast'
import { select, selectAll } from 'hast-util-select'
import { toText } from 'hast-util-to-text'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { renderPage } from '../../layouts/render-page.ts'
import type { Page, Site } from '../../layouts/types.ts'
import { site as testSite } from './sample-views.ts'

const parser = unified().use(rehypeParse)

/** The tree of a page as it is read back, with each address as the browser resolves it where the site stands. */
export function parsePage(page: Page, site: Site = testSite): Root {
  const tree = parseHtml(renderPage(page, site))
  visit(tree, 'element', ({ properties }) => {
    for (const name of ADDRESSES) {
      const value = properties[name]
      if (typeof value === 'string') properties[name] = resolve(value, site.prefix + page.url.slice(1))
    }
    const refresh = /^(0; url=)(.*)/.exec(String(properties['content'] ?? ''))
    if (refresh) properties['content'] = refresh[1] + resolve(refresh[2] ?? '', site.prefix + page.url.slice(1))
  })
  return tree
}

/** Properties that hold addresses. */
const ADDRESSES = ['href', 'src', 'action', 'dataPrefix']

/** Fragments, and what leads elsewhere, stay. */
function resolve(address: string, base: string): string {
  if (!/^\.\.?\//.test(address)) return address
  const { pathname, search, hash } = new URL(address, `http://host${base}`)
  return pathname + search + hash
}

/** The tree of a rendered document. */
export function parseHtml(html: string): Root {
  return parser.parse(html)
}

/** The one element that matches; throws where there is none or more than one. */
export function one(selector: string, tree: Root | Element): Element {
  const [first, ...others] = selectAll(selector, tree)
  if (!first || others.length > 0)
    throw new Error(`Expected one \`${selector}\`, found ${others.length + (first ? 1 : 0)}`)
  return first
}

/** An element's words, white space folded; empty where nothing matches. */
export function wordsOf(selector: string, tree: Root): string {
  const element = select(selector, tree)
  return element ? toText(element).replace(/\s+/g, ' ').trim() : ''
}

/** All values of an attribute in a tree. */
export function valuesOf(name: string, tree: Root): string[] {
  return selectAll(`[${name}]`, tree).map((element) => String(element.properties[name] ?? ''))
}
