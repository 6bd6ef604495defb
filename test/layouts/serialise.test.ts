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

it('is not misled by what looks like a tag or a quote in an attribute or a script', () => {
  const link = h('a', { title: '<script', href: '/?q=">' }, '>')
  expect(serialise(link)).toBe('<a title="<script" href="/?q=&#x22;>">&gt;</a>')
  const script = h('script', '{"name":"\\">"}')
  expect(serialise(h('head', [script, h('title', '>')]))).toBe(
    '<head><script>{"name":"\\">"}</script><title>&gt;</title></head>',
  )
})
