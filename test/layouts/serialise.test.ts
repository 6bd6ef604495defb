import fc from 'fast-check'
import type { ElementContent, Nodes } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h, s } from 'hastscript'
import { expect, it } from 'vitest'
import { serialise } from '../../layouts/serialise.ts'

/** Signs with a meaning in markup; `>` apart, which alone is written otherwise than the library does. */
const text = fc
  .array(fc.constantFrom('a', ' ', '&', '<', '"', "'", '`', '\0', '\u00e9', '/', '='), { maxLength: 6 })
  .map((signs) => signs.join(''))

const properties = fc.record(
  {
    className: fc.array(text, { maxLength: 2 }),
    title: text,
    dataKind: text,
    ariaLabel: text,
    hidden: fc.boolean(),
    open: fc.boolean(),
    accept: fc.array(fc.constantFrom('.md', '.txt'), { maxLength: 2 }),
    tabIndex: fc.integer(),
    href: text,
    viewBox: text,
    strokeWidth: fc.nat(),
  },
  { requiredKeys: [] },
)

const { tree } = fc.letrec<{ node: ElementContent; tree: Nodes }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text.map((value): ElementContent => ({ type: 'text', value })),
    fc.tuple(fc.constantFrom('script', 'style'), text).map(([name, value]) => h(name, value)),
    fc.constantFrom('br', 'input', 'wbr').chain((name) => properties.map((given) => h(name, given))),
    fc
      .tuple(fc.constantFrom('p', 'a', 'title', 'pre', 'details'), properties, fc.array(tie('node'), { maxLength: 3 }))
      .map(([name, given, nodes]) => h(name, given, nodes)),
    fc
      .tuple(
        fc.constantFrom('svg', 'path', 'title', 'a', 'foreignObject'),
        properties,
        fc.array(tie('node'), { maxLength: 3 }),
      )
      .map(([name, given, nodes]) => s(name, given, nodes)),
  ),
  tree: fc.array(tie('node'), { maxLength: 4 }).map((nodes) => h(null, nodes)),
}))

it('writes what hast-util-to-html does', () => {
  fc.assert(
    fc.property(tree, (nodes) => {
      expect(serialise(nodes)).toBe(toHtml(nodes))
    }),
    { numRuns: 1000 },
  )
})

it('writes every > of a text as a reference', () => {
  expect(serialise(h('p', ['a > b', h('code', '->'), '<b>']))).toBe('<p>a &gt; b<code>-&gt;</code>&#x3C;b&gt;</p>')
})

it('leaves attributes, scripts and void elements as they are', () => {
  expect(serialise(h('p', { title: '"a" > b' }, [h('br'), 'x']))).toBe('<p title="&#x22;a&#x22; > b"><br>x</p>')
  const script = h('script', { type: 'application/ld+json' }, '{"name":"a > b"}')
  expect(serialise(h('head', [script, h('title', '>')]))).toBe(
    '<head><script type="application/ld+json">{"name":"a > b"}</script><title>&gt;</title></head>',
  )
})

it('refuses what no page has', () => {
  expect(() => serialise({ type: 'comment', value: 'x' })).toThrow('expected elements and texts, found comment')
})
