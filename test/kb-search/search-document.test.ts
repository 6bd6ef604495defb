import type { Root } from 'mdast'
import { describe, expect, it } from 'vitest'
import { dropDumps } from '../../plugins/kb-search/drop-dumps.ts'
import { renderSearchBody, toSearchDocument } from '../../plugins/kb-search/search-document.ts'
import { makeArticle } from './make-article.ts'

const text = (value: string) => ({ type: 'text' as const, value })
const paragraph = (value: string) => ({ type: 'paragraph' as const, children: [text(value)] })

describe('toSearchDocument', () => {
  it('holds title, query words, headings, and text without stop words', () => {
    const tree: Root = {
      type: 'root',
      children: [
        { type: 'heading', depth: 2, children: [text('SYMPTOMS')] },
        { type: 'list', children: [{ type: 'listItem', children: [paragraph('The lamp hums.')] }] },
        { type: 'code', value: 'LAMP.EXE /on', data: { setOff: 'command' } },
        {
          type: 'table',
          children: [
            {
              type: 'tableRow',
              children: [
                { type: 'tableCell', children: [text('one')] },
                { type: 'tableCell', children: [text('two')] },
              ],
            },
          ],
        },
      ],
    }
    const article = makeArticle(1, {
      title: 'Lamps',
      queryWords: ['bulb'],
      appliesTo: ['Lamp Server 1.0'],
    })
    const html = toSearchDocument(article, renderSearchBody(tree))
    expect(html).toContain('<h1>Lamps</h1>')
    expect(html).toContain('<p data-pagefind-weight="2">bulb</p>')
    expect(html).toContain('<h2>SYMPTOMS</h2><p>- lamp hums.</p><p>LAMP.EXE /on</p><p>- two</p>')
    expect(html).toContain('<p>Lamp Server 1.0</p>')
  })

  it('escapes whatever the article holds', () => {
    const tree: Root = { type: 'root', children: [paragraph('</p><script>alert(1)</script>')] }
    const article = makeArticle(1, {
      title: '<b>&',
      product: { code: null, name: '"><img src=x>' },
    })
    const html = toSearchDocument(article, renderSearchBody(tree))
    expect(html).not.toMatch(/<(?:script|img|b)[ >]/)
    expect(html).toContain('<h1>&lt;b&gt;&amp;</h1>')
    expect(html).toContain('<p>&quot;&gt;&lt;img src=x&gt; </p>')
  })
})

describe('dropDumps', () => {
  it.each([
    '0100: 4D 5A 90 00 03 00 00 00 MZ......',
    '4D 5A 90 00 03 00 00 00',
    '80124a3c 00000001 f0a0b0c0 00000000 8013cafe',
  ])('empties %s', (line) => {
    expect(dropDumps(`before\n${line}\nafter`)).toBe('before\n\nafter')
  })

  it.each(['STOP 0x0000000A (0x00000001, 0x00000002)', 'Add 10 20 30 to the list', 'be ad fa ce are words'])(
    'keeps %s',
    (line) => {
      expect(dropDumps(line)).toBe(line)
    },
  )
})
