import fc from 'fast-check'
import type { Element, ElementContent } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { type Child, Html, joinHtml } from '../../../layouts/markup/html.ts'
import { Fragment, jsx } from '../../../layouts/markup/jsx-runtime.ts'

const write = (type: string, properties: Parameters<typeof jsx>[1] = {}) => String(jsx(type, properties))

describe('jsx', () => {
  it('leaves out the quotes of values that need none', () => {
    expect(write('a', { href: '/kb/', className: 'x', children: 'y' })).toBe('<a href=/kb/ class=x>y</a>')
    expect(write('a', { title: '' })).toBe('<a title=""></a>')
    expect(write('a', { title: 'a "b" <c> & d', className: ['e', 'f'] })).toBe(
      '<a title="a &quot;b&quot; &lt;c> &amp; d" class="e f"></a>',
    )
  })

  it('leaves out the end tags that what follows implies', () => {
    expect(write('ul', { children: [jsx('li', { children: 'a' }), jsx('li', { children: 'b' })] })).toBe(
      '<ul><li>a<li>b</ul>',
    )
    expect(write('br')).toBe('<br>')
  })

  it('escapes text and writes nothing for nothing', () => {
    expect(write('p', { children: ['<b>&', null, undefined, false, 7, jsx('b', { children: 'x' })] })).toBe(
      '<p>&lt;b>&amp;7<b>x</b></p>',
    )
    expect(write('input', { hidden: true, open: false, id: null, ariaHidden: 'true' })).toBe(
      '<input hidden aria-hidden=true>',
    )
  })

  it('joins the children of a fragment', () => {
    expect(String(jsx(Fragment, { children: ['a', jsx('i', {})] }))).toBe('a<i></i>')
  })

  it('refuses text that would end its element', () => {
    expect(write('script', { children: '{"a":"b & c"}' })).toBe('<script>{"a":"b & c"}</script>')
    expect(() => write('script', { children: '</script>' })).toThrow('without "</"')
    expect(() => write('style', { children: ['<!', '--'] })).toThrow('without "</"')
  })

  it('takes nothing for markup but what it made', () => {
    const forged = { toString: () => '<b>' } as unknown as Child
    expect(write('p', { children: forged })).toBe('<p></p>')
    expect(joinHtml(['<b>', new Html('<i></i>')]).toString()).toBe('&lt;b><i></i>')
  })
})

/** Trees of elements that may hold each other and any text. */
const { tree } = fc.letrec<{ tree: Element; node: ElementContent }>((tie) => ({
  tree: fc.record({
    type: fc.constant('element' as const),
    tagName: fc.constantFrom('div', 'span', 'section', 'b'),
    properties: fc.record(
      { id: fc.string(), title: fc.string({ unit: 'binary' }), href: fc.webPath() },
      { requiredKeys: [] },
    ),
    children: fc.array(tie('node'), { maxLength: 4 }),
  }),
  node: fc.oneof(
    { depthSize: 'small' },
    fc.string({ minLength: 1 }).map((value) => ({ type: 'text' as const, value })),
    tie('tree'),
  ),
}))

describe('jsx, read back', () => {
  it('gives the same elements, attributes and text', () => {
    fc.assert(
      fc.property(tree, (element) => {
        const clean = cleanText(element) as Element
        const read = unified()
          .use(rehypeParse, { fragment: true })
          .parse(String(build(clean)))
        expect(withoutPlaces(read.children)).toEqual([joinTexts(clean)])
      }),
    )
  })
})

function withoutPlaces(nodes: unknown): unknown {
  return JSON.parse(JSON.stringify(nodes, (name, value) => (name === 'position' ? undefined : value)))
}

function build({ tagName, properties, children }: Element): Html {
  return jsx(tagName, {
    ...(properties as Record<string, string>),
    children: children.map((child) =>
      child.type === 'element' ? build(child) : child.type === 'text' ? child.value : '',
    ),
  })
}

/** Without the characters that no HTML document can hold, or that reading folds. */
function cleanText(node: ElementContent): ElementContent {
  const clean = (text: string) => text.replace(/[\0\r]/g, ' ')
  if (node.type === 'text') return { ...node, value: clean(node.value) }
  if (node.type !== 'element') return node
  const properties = Object.fromEntries(
    Object.entries(node.properties).map(([name, value]) => [name, clean(String(value))]),
  )
  return { ...node, properties, children: node.children.map(cleanText) }
}

/** Neighbouring texts are one when they are read. */
function joinTexts(element: Element): Element {
  const children: ElementContent[] = []
  for (const child of element.children.map((one) => (one.type === 'element' ? joinTexts(one) : one))) {
    const last = children.at(-1)
    if (child.type === 'text' && last?.type === 'text') last.value += child.value
    else children.push({ ...child })
  }
  return { ...element, children }
}
