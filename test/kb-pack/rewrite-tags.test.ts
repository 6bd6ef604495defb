import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Change, rewriteTags } from '../../plugins/kb-pack/rewrite-tags.ts'

const changes: Readonly<Record<string, Change>> = {
  a: { href: 'x"&.html', rel: null },
  script: 'drop',
  img: 'drop',
  i: 'drop-parent',
  li: {},
}
const rewrite = (html: string) => rewriteTags(html, ({ name }) => changes[name] ?? {})

describe('rewriteTags', () => {
  it.each([
    ['<p><a rel=up href=dll/ id=b>A &amp; B</a>\n</p>', '<p><a href="x&quot;&amp;.html" id="b">A &amp; B</a>\n</p>'],
    ['a<script src=x>if (a < b) "<a>"</script>b', 'ab'],
    ['<p>a<img src=x>b<img src=y/>c', '<p>abc'],
    ['<ul><li>a<li>b <i>c</i><li>d</ul>', '<ul><li>a<li>d</ul>'],
    ['<ul><li>a<li>b <i>c</i></ul><p>d', '<ul><li>a</ul><p>d'],
    ['<p title="<a href=x>">&lt;a&gt;</p>', '<p title="<a href=x>">&lt;a&gt;</p>'],
    ['<!-- <a> --><a>b</a>', '<!-- <a> --><a href="x&quot;&amp;.html">b</a>'],
    ['<script>x</script><script>y</script>', ''],
  ])('makes of %j', (html, expected) => {
    expect(rewrite(html)).toBe(expected)
  })

  it('leaves every byte where nothing is to be changed', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<li>',
      '<br>',
      '<b class="a&amp;b">',
      '<',
      '&amp;',
      '"',
      'é\n',
      '<!-- x -->',
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(rewriteTags(pieces.join(''), () => ({}))).toBe(pieces.join(''))
      }),
    )
  })
})
