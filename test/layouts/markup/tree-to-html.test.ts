import fc from 'fast-check'
import type { Element, ElementContent, Nodes, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { parseDocument } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { treeToHtml } from '../../../layouts/markup/html.ts'
import { isElement, type PageNode } from '../../../plugins/kb-pack/legacy/write-elements.ts'
import { parseHtml } from '../parse-page.ts'

const odd = fc.constantFrom('</p><p>', '</li>\n<li>', '"</td>"', '<a href="', '>', 'a', ' b ', "'", '=')
const words = fc.array(odd, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''))
const link = fc.tuple(words, words).map(([title, inside]) => h('a', { href: 'a/', title }, inside))
const inline = fc.array(fc.oneof(link, words.map(oneLine)), { minLength: 1, maxLength: 3 })

/** Blocks with line ends between them, as Markdown gives them. */
const { blocks } = fc.letrec<{ blocks: ElementContent[]; block: Element }>((tie) => ({
  blocks: fc.array(tie('block'), { maxLength: 3 }).map(setApart),
  block: fc.oneof(
    { depthSize: 'small' },
    inline.map((content) => h('p', content)),
    inline.map((content) => h('h2', content)),
    words.map((text) => h('pre', [h('code', `${text}\n\n${text}`)])),
    inline.map((content) => h('table', [h('tbody', [h('tr', [h('th', content), h('td', 'x')]), h('tr', [h('td')])])])),
    fc.tuple(inline, tie('blocks')).map(([term, content]) => h('dl', [h('dt', term), h('dd', content), h('dt', 'y')])),
    fc.tuple(inline, tie('blocks')).map(([first, rest]) => h('ol', setApart([h('li', first), h('li', rest), h('li')]))),
    fc.tuple(inline, tie('blocks')).map(([first, rest]) => h('ul', setApart([h('li', [...first, ...rest]), h('li')]))),
    tie('blocks').map((content) => h('blockquote', content)),
  ),
}))

/** Line ends within a text are kept in preformatted text alone. */
function oneLine(text: string): string {
  return text.replaceAll('\n', ' ')
}

function setApart(blocks: ElementContent[]): ElementContent[] {
  const lineEnd = { type: 'text', value: '\n' } as const
  return [lineEnd, ...blocks.flatMap((block) => [block, lineEnd])]
}

/** Elements, their properties and texts, but for line ends around blocks. */
function outline(node: Nodes, isPreformatted = false): unknown {
  if (node.type === 'text') return isPreformatted ? node.value : oneLine(node.value).trim() || null
  if (node.type !== 'element' && node.type !== 'root') return null
  const name = node.type === 'element' ? node.tagName : ''
  const within = node.children.map((child) => outline(child, isPreformatted || name === 'pre'))
  return [name, node.type === 'element' ? node.properties : {}, within.filter((child) => child !== null)]
}

/** The same of what a reader sees that knows fewer rules, as the packers and the lossless check use. */
function plainOutline(nodes: readonly PageNode[], isPreformatted = false): unknown[] {
  return nodes.flatMap((node): unknown => {
    if (node.type === 'text') return isPreformatted ? node.data : oneLine(node.data).trim() || []
    if (!isElement(node)) return []
    return [[node.name, node.attribs, plainOutline(node.children, isPreformatted || node.name === 'pre')]]
  })
}

const page = blocks.map((content): Root => ({ type: 'root', children: [h('main', content)] }))

describe('treeToHtml', () => {
  it('is read by browsers as the tree that it was', () => {
    fc.assert(
      fc.property(page, (tree) => {
        expect(outline(parseHtml(treeToHtml(tree).toString()))).toEqual(outline(parseHtml(toHtml(tree))))
      }),
    )
  })

  it('is read likewise by htmlparser2', () => {
    fc.assert(
      fc.property(page, (tree) => {
        const [short, whole] = [treeToHtml(tree).toString(), toHtml(tree)].map((html) => parseDocument(html).children)
        expect(plainOutline(short ?? [])).toEqual(plainOutline(whole ?? []))
      }),
    )
  })

  it('leaves out what is implied', () => {
    const list = h('ol', ['\n', h('li', ['\n', h('p', 'a'), '\n', h('p', 'b'), '\n']), '\n', h('li', 'c'), '\n'])
    expect(treeToHtml(list).toString()).toBe('<ol><li><p>a<p>b</p><li>c</ol>')
    const table = h('table', ['\n', h('tbody', [h('tr', ['\n', h('td', 'a'), '\n', h('td', 'b')]), '\n', h('tr')])])
    expect(treeToHtml(table).toString()).toBe('<table><tbody><tr><td>a<td>b</tr><tr></tr></tbody></table>')
    expect(treeToHtml(h('pre', 'a\n')).toString()).toBe('<pre>a\n</pre>')
  })

  it('costs a long run of line ends its length', () => {
    const text = `a${'\n'.repeat(200_000)}b`
    expect(treeToHtml(h('pre', text)).toString()).toBe(`<pre>${text}</pre>`)
  })
})
