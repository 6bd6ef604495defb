import { h } from 'hastscript'
import { expect, it } from 'vitest'
import { serialise } from '../../layouts/serialise.ts'

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
