import fc from 'fast-check'
import type { Element, Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { html } from '../../../layouts/markup/html-template.ts'

describe('a template of markup', () => {
  it('escapes what is filled in by its place', () => {
    const [url, name] = ['/kb/', '5" <b>']
    expect(String(html`<a href=${url} title="Lamp ${name}">${'a < b & c'}</a>`)).toBe(
      '<a href=/kb/ title="Lamp 5&#34; &#60;b>">a &lt; b &amp; c</a>',
    )
    expect(String(html`<a href=${'/a b/'}>${3}</a>`)).toBe('<a href="/a b/">3</a>')
  })

  it('takes markup, lists and nothing', () => {
    const items = ['x', '<y>'].map((text) => html`<li>${text}</li>`)
    expect(String(html`<ul>${items}</ul>${null}${false}`)).toBe('<ul><li>x</li><li>&lt;y></li></ul>')
  })

  it.each([
    ['in the name of a tag', () => html`<${'b'}>x</b>`],
    ['in the name of an attribute', () => html`<b ${'onclick'}=x>x</b>`],
    ['in a part of a value without quotes', () => html`<a href=/kb/${'x'}>x</a>`],
    ['in a script', () => html`<script>let x = ${'x'}</script>`],
    ['in a style', () => html`<style>b { color: ${'x'} }</style>`],
    ['in a comment', () => html`<!-- <b>${'x'} -->`],
  ])('refuses a value %s', (_, make) => {
    expect(make).toThrow('Expected a value between tags or as the value of an attribute, found one behind')
  })

  it('refuses to end within a tag', () => {
    expect(() => html`<p>${'x'}</p><p title="`).toThrow('Expected a template that ends behind its tags')
  })

  it('lets no text out of its place', () => {
    const texts = fc.array(fc.constantFrom(...'<>"\'`=&; /ab\n'), { maxLength: 12 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(texts, texts, texts, texts, (one, two, three, text) => {
        const markup = html`<i title="${one}" class='${two}' id=${three}>${text}</i><script src=x></script>`
        const { children } = unified().use(rehypeParse, { fragment: true }).parse(String(markup)) as Root
        expect(children).toHaveLength(2)
        const { tagName, properties, children: inner } = children[0] as Element
        expect([tagName, Object.keys(properties).sort()]).toEqual(['i', ['className', 'id', 'title']])
        expect([properties.title, properties.id]).toEqual([one, three])
        expect(inner.map((node) => (node.type === 'text' ? node.value : node.type)).join('')).toBe(text)
      }),
    )
  })
})
