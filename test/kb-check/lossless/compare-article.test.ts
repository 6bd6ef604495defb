import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RawArticle } from '../../../plugins/kb-check/index.ts'
import { compareArticle, pageWords, sourceWords } from '../../../plugins/kb-check/index.ts'
import { documentForm } from '../raw-articles.ts'

const page = `<main><h1><span>Q900001</span> LAMP: The &quot;Lamp&quot; Blinks</h1>
  <ul><li>Desk Lamp for Desks, version 1.0</li></ul>
  <div class="body"><h2>SYMPTOMS</h2><p>The lamp on the desk blinks. It shows:</p><pre>Lamp failure 12</pre>
  <h3>CAUSE</h3><ol><li>The bulb is loose.</li><li>The wall socket has no power.</li></ol>
  <ul><li>old wiring</li></ul></div>
  <p>Also called: blinking flicker</p></main>`

const [article] = sourceWords(documentForm)

function compare(html: string, raw: RawArticle | undefined = article) {
  if (!raw) throw new Error('expected an article in the fixture')
  return compareArticle(raw, pageWords(html)).lost
}

/** An article whose body is these lines. */
function articleOf(body: string): RawArticle | undefined {
  return sourceWords(`DOCUMENT:Q1\nTITLE   :\n\n${body}`)[0]
}

function pageOf(body: string): string {
  return `<main><h1></h1><div class="body">${body}</div></main>`
}

describe('compareArticle', () => {
  it('passes a faithful page', () => {
    expect(compare(page)).toBeNull()
  })

  it.each([
    ['a title word', '&quot;Lamp&quot;', 'Lamp', { part: 'title', word: '"Lamp"', line: 2, kind: 'missing' }],
    ['a body word', ' wall', '', { part: 'body', word: 'wall', line: 27, kind: 'missing' }],
    ['the last body word', 'old wiring', 'old', { part: 'body', word: 'wiring', line: 30, kind: 'missing' }],
    ['an altered word', 'loose.', 'Loose.', { part: 'body', word: 'loose.', line: 25, kind: 'missing' }],
    ['swapped words', 'The bulb', 'bulb The', { part: 'body', word: 'The', line: 25, kind: 'out of order' }],
    ['a list item', '<li>The bulb', 'The bulb', { part: 'body', word: '1.', line: 25, kind: 'missing' }],
    ['an applies-to word', 'Desks, ', '', { part: 'appliesTo', word: 'Desks,', line: 12, kind: 'missing' }],
    ['a query word', ' flicker', '', { part: 'queryWords', word: 'flicker', line: 32, kind: 'missing' }],
  ])('names what is lost: %s', (_, found, replacement, lost) => {
    expect(page).toContain(found)
    expect(compare(page.replace(found, replacement))).toEqual(lost)
  })

  it('looks for categories outside the body', () => {
    const [raw] = sourceWords(documentForm.replace(/^Additional query/m, 'KBCategory: kblamp desk\n\n$&'))
    expect(compare(page, raw)).toEqual({ part: 'categories', word: 'kblamp', line: 32, kind: 'missing' })
    expect(compare(page.replace('flicker', 'flicker kblamp'), raw)).toMatchObject({ word: 'desk' })
    expect(compare(page.replace('flicker', 'flicker kblamp desk'), raw)).toBeNull()
  })

  it('is not fooled by a lost word that comes again later', () => {
    const raw = articleOf('the lamp and the desk and the wall')
    expect(compare(pageOf('<p>the lamp and the desk the wall'), raw)).toMatchObject({ word: 'and', kind: 'missing' })
  })

  it('takes more words on the page as layout', () => {
    expect(compare(pageOf('<p>Note <button>Copy</button> lamp <i>Basic</i> off'), articleOf('lamp off'))).toBeNull()
  })

  it('compares the words of a table in any order, and those around it in theirs', () => {
    const raw = articleOf('before\n\nName   Size\n----   ----\nlamp   12\n       watt\n\nafter')
    const table = '<table><tr><th>Size<th>Name<tr><td>12 watt<td>lamp</table>'
    expect(compare(pageOf(`<p>before</p>${table}<p>after</p>`), raw)).toBeNull()
    expect(compare(pageOf(`${table}<p>before</p><p>after</p>`), raw)).toMatchObject({ word: 'before' })
    expect(compare(pageOf(`<p>before</p>${table.replace(' watt', '')}<p>after</p>`), raw)).toMatchObject({
      word: 'watt',
      kind: 'missing',
    })
  })

  it('goes from one table to the next', () => {
    const raw = articleOf('a b\nc d\ne')
    expect(compare(pageOf('<table><td>b<td>a</table><table><td>d<td>c</table>e'), raw)).toBeNull()
    expect(compare(pageOf('<table><td>d<td>c</table><table><td>b<td>a</table>e'), raw)).not.toBeNull()
  })

  it('lets a page join what the raw text breaks at a line end, and nothing else', () => {
    const raw = articleOf('see http://lamp.example/\ndesk.htm now')
    expect(compare(pageOf('<p>see <a>http://lamp.example/desk.htm</a> now'), raw)).toBeNull()
    expect(compare(pageOf('<p>see http://lamp.example/ desk.htmnow'), raw)).not.toBeNull()
  })

  it('accepts a list marker as text or as an item', () => {
    const raw = articleOf('1. lamp\n- desk')
    expect(compare(pageOf('<pre>1. lamp\n- desk</pre>'), raw)).toBeNull()
    expect(compare(pageOf('<ol><li>lamp<ul><li>desk</ul></ol>'), raw)).toBeNull()
    expect(compare(pageOf('<p>lamp desk'), raw)).not.toBeNull()
  })

  it('finds any one lost word, whatever the words', () => {
    const words = fc.array(fc.constantFrom('lamp', 'desk', 'wall', 'the', 'a1'), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(words, fc.nat(), (all, at) => {
        const raw = articleOf(all.join(' '))
        expect(compare(pageOf(`<p>${all.join(' ')}`), raw)).toBeNull()
        const fewer = all.toSpliced(at % all.length, 1)
        expect(compare(pageOf(`<p>${fewer.join(' ')}`), raw)).not.toBeNull()
      }),
    )
  })
})
