import fc from 'fast-check'
import { h } from 'hastscript'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { expect, it } from 'vitest'
import { type Html, treeToHtml } from '../../../layouts/markup/html.ts'
import { SlotFiller, slotAddress } from '../../../layouts/markup/slots.ts'

const text = fc.oneof(fc.string(), fc.constantFrom('<a href=slot:0>Q1</a>', ' href=slot:1>', '"&<'))

it('fills slots as if their links had always been there, whatever stands in them and around them', () => {
  const target = fc.option(fc.record({ href: fc.constantFrom('../a/', './'), title: fc.option(text) }))
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text, target)), (parts) => {
      const slots = parts.map(([before, inside], number) => [before, h('a', { href: slotAddress(number) }, inside)])
      const links = parts.map(([before, inside, link]) => [before, link ? h('a', link, inside) : inside])
      const filler = new SlotFiller(parts.map(([, , link]) => link))
      const filled = filler.fill(treeToHtml(h('p', slots.flat())).toString())
      filler.finish()
      expect(parse(filled)).toEqual(parse(treeToHtml(h('p', links.flat()))))
    }),
  )
})

it('goes on where the part before ended', () => {
  const filler = new SlotFiller([{ href: 'a/' }, null, { href: 'b/', title: 'B b', className: 'absent' }])
  expect(filler.fill('<a href=slot:0>A</a> <a href=slot:1>none</a>').toString()).toBe('<a href=a/>A</a> none')
  expect(filler.fill('<a href=slot:2>B</a>').toString()).toBe('<a href=b/ title="B b" class=absent>B</a>')
  expect(() => filler.finish()).not.toThrow()
})

it.each([
  ['a slot is left out', [null, null], '<a href=slot:0>A</a>', 'Expected 2 slots in a text, found 1'],
  [
    'a slot comes twice',
    [null, null],
    '<a href=slot:0>A</a><a href=slot:0>B</a>',
    'Expected slot 1 of 2, found slot 0',
  ],
  ['nothing is known of a slot', [], '<a href=slot:0>A</a>', 'Expected slot 0 of 0, found slot 0'],
])('refuses a text where %s', (_, links, markup, message) => {
  const filler = new SlotFiller(links)
  expect(() => {
    filler.fill(markup)
    filler.finish()
  }).toThrow(message)
})

/** What a browser sees: the two writers of HTML differ in the quotes and references that they could do without. */
function parse(html: Html): unknown {
  const { children } = unified().use(rehypeParse, { fragment: true }).parse(html.toString())
  return JSON.parse(JSON.stringify(children, (key, value) => (key === 'position' ? undefined : value)))
}
