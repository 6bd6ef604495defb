import { parseDocument } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { writeNodes } from '../../../plugins/kb-pack/legacy/write-elements.ts'

function write(html: string): string {
  const resolveLink = (address: string) => (address === 'lost/' ? null : address.toUpperCase())
  return writeNodes(parseDocument(html).children, { content: 'flow', resolveLink }).trim()
}

describe('an element in HTML 4.01', () => {
  it('is one that its browsers know', () => {
    expect(write('<main><article><time datetime=1999>1999</time> <mark>x</mark></article></main>')).toBe(
      '<div><div>1999 <b>x</b></div>\n</div>',
    )
    expect(write('<details><summary>More <small>2</small></summary><p>x</details>')).toBe(
      '<div><h4>More <small>2</small></h4>\n<p>x</p>\n</div>',
    )
    expect(write('<p>a <q>b</q><wbr>c')).toBe('<p>a “b”c</p>')
  })

  it('has its end tag, escapes, and the attributes that matter', () => {
    expect(write('<ol start=3 class=x><li>a &lt; b &amp; c<li value=7>d</ol>')).toBe(
      '<ol start="3"><li>a &lt; b &amp; c</li>\n<li value="7">d</li>\n</ol>',
    )
    expect(write('<table><tr><th colspan=2>a<tr><td>b<td></table>')).toBe(
      '<table border="1" cellpadding="3" cellspacing="0"><tr><th colspan="2" align="left" valign="top">a</th>\n</tr>' +
        '<tr><td valign="top">b</td>\n<td valign="top"></td>\n</tr></table>',
    )
  })

  it('goes where it needs scripts, is hidden or empty', () => {
    expect(write('<form><input></form><div hidden>x</div><ul></ul><p id=status></p><svg><text>x</text></svg>')).toBe('')
  })

  it('stands where HTML 4.01 lets it', () => {
    expect(write('<dl><div><dt>a<dd>b</div></dl>')).toBe('<dl><dt>a</dt>\n<dd>b</dd>\n</dl>')
    expect(write('<pre>a <small>b</small></pre>')).toBe('<pre>a b</pre>')
    expect(write('<ul>a<li>b</ul>')).toBe('<ul><li>a</li><li>b</li>\n</ul>')
    expect(write('<b>a<div>b</div></b>')).toBe('<b>a b </b>')
  })

  it('is a target by a name, which older browsers need', () => {
    expect(write('<h2 id=cause>CAUSE</h2><ul id=l><li>x</ul>')).toBe(
      '<h2><a name="cause"></a>CAUSE</h2>\n<a name="l"></a><ul><li>x</li>\n</ul>',
    )
  })

  it('is a link where the disc has what it leads to, and its text elsewhere', () => {
    expect(write('<p><a href=dll/>a</a> <a href=lost/>b</a>')).toBe('<p><a href="DLL/">a</a> b</p>')
  })

  it('stands on one line with others of a short list', () => {
    expect(write('<nav aria-label=Breadcrumbs><ol><li><a href=a>A</a><li>B</ol></nav>')).toBe(
      '<p><a href="A">A</a> &gt; B</p>',
    )
  })
})
