import fc from 'fast-check'
import { toHtml } from 'hast-util-to-html'
import { toText } from 'hast-util-to-text'
import { toHast } from 'mdast-util-to-hast'
import { toString as textOf } from 'mdast-util-to-string'
import { describe, expect, test } from 'vitest'
import {
  findMentions,
  linkMentions,
  linkText,
  type Mention,
  type MentionContext,
  type MentionResolver,
  searchTexts,
} from '../../plugins/kb-entities/index.ts'
import { address, code, paragraph, root, table } from './trees.ts'
import { services } from './vocabulary.ts'

const context: MentionContext = { articleId: 'Q1', productCode: 'exchange', setOff: false }
const link: MentionResolver = ({ kind, name }) => {
  if (kind === 'event') return null
  if (name === 'Q100000') return { absent: true, title: 'Not here', url: '/absent/#Q100000' }
  return kind === 'reference' ? { url: `/kb/${name}/`, title: 'Its title' } : { url: `/${kind}/${name}/` }
}

/** What each text of a body names. */
function findAll(tree: ReturnType<typeof root>): (readonly Mention[])[] {
  const metadata = { id: 'Q1', title: '', queryWords: [], product: { code: 'exchange' } }
  const texts = searchTexts({ metadata, tree }, services)
  return texts.flatMap(({ mentions, block }) => (block ? [mentions] : []))
}

function render(tree: ReturnType<typeof root>): string {
  return toHtml(toHast(linkMentions(tree, findAll(tree), link)))
}

describe('linkMentions', () => {
  test('links files of a listing over name and ending, and in a table the name alone', () => {
    const listing =
      'LAMP     EXE    154,018 04-03-92  11:54a\n  EGA    GR_      2466 03-10-93\n\n  GLOW   COM  12 03-10-93'
    expect(render(root(code(listing)))).toBe(
      '<pre><code><a href="/executable/lamp.exe/">LAMP     EXE</a>    154,018 04-03-92  11:54a\n' +
        '  EGA    GR_      2466 03-10-93\n\n  <a href="/otherFile/glow.com/">GLOW   COM</a>  12 03-10-93</code></pre>',
    )
    const rows = table(
      ['BULB', 'DLL', '1,070', '05-07-92'],
      ['DESK EXE', '70', '05-07-92'],
      ['WALL', 'TXT', '9', '05-07-92'],
    )
    expect(render(root(rows)).match(/<a .*?<\/a>/g)).toEqual([
      '<a href="/dll/bulb.dll/">BULB</a>',
      '<a href="/executable/desk.exe/">DESK EXE</a>',
    ])
  })

  test('links what leads somewhere, with a tooltip where there is one', () => {
    expect(render(root(paragraph('Netif.dll, Q100002, Event ID 5')))).toBe(
      '<p><a href="/dll/netif.dll/">Netif.dll</a>, <a href="/kb/Q100002/" title="Its title">Q100002</a>, Event ID 5</p>',
    )
  })

  test('marks an absent article', () => {
    expect(render(root(paragraph('see Q100000')))).toBe(
      '<p>see <a href="/absent/#Q100000" title="Not here" class="absent">Q100000</a></p>',
    )
  })

  test('links inside set-off text, which keeps its value', () => {
    const block = code('copy Netif.dll\n  a < b')
    expect(render(root(block))).toBe(
      '<pre><code>copy <a href="/dll/netif.dll/">Netif.dll</a>\n  a &#x3C; b</code></pre>',
    )
    expect(block.value).toBe('copy Netif.dll\n  a < b')
  })

  test('puts no link into an address', () => {
    const url = 'http://example.com/Netif.dll'
    expect(render(root(paragraph('at ', address(url))))).toBe(`<p>at <a href="${url}">${url}</a></p>`)
  })

  test('refuses mentions of other texts', () => {
    const tree = root(paragraph('Netif.dll'))
    expect(() => linkMentions(tree, [...findAll(tree), []], link)).toThrow('Expected mentions of each text')
  })

  test('carries the hive from block to block', () => {
    const tree = root(paragraph('Under HKEY_CURRENT_USER, open:'), code('Software\\Lantern'))
    expect(render(tree)).toContain('<a href="/registryKey/HKEY_CURRENT_USER\\Software\\Lantern/">Software\\Lantern</a>')
  })
})

const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom('Netif.dll', 'Q100000', 'Q100002', ' information store ', ' ', 'HKLM\\a\\b.exe'),
      fc.string(),
    ),
  )
  .map((parts) => parts.join(''))

describe('any text', () => {
  test('keeps its characters in linkText', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const children = linkText(text, findMentions(text, context, services), link)
        expect(toText({ type: 'root', children }, { whitespace: 'pre' })).toBe(
          toText({ type: 'root', children: [{ type: 'text', value: text }] }, { whitespace: 'pre' }),
        )
      }),
    )
  })

  test('keeps its characters in linkMentions', () => {
    fc.assert(
      fc.property(fc.array(texts), (paragraphs) => {
        const tree = root(...paragraphs.map((text) => paragraph(text)), paragraph(...paragraphs))
        const before = structuredClone(tree)
        expect(textOf(linkMentions(tree, findAll(tree), link))).toBe(textOf(tree))
        expect(tree).toEqual(before)
      }),
    )
  })
})
