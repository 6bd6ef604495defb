import { describe, expect, it } from 'vitest'
import { rankArticles, viewBestArticles } from '../../../../plugins/kb-site/views/lists/best-articles.ts'
import { makeArchive, makeContent } from '../../make-archive.ts'
import { makeRecord } from '../../make-record.ts'

const many = Array.from({ length: 50 }, (_, index) => `lib${index}.dll`)

const archive = makeArchive(
  [
    makeRecord(1, { modified: '2001-01-01', dlls: ['netif.dll', ...many] }),
    makeRecord(2, { modified: '1999-01-01', dlls: ['netif.dll'], title: 'Trouble with NETIF.DLL' }),
    makeRecord(3, { modified: '1998-01-01', dlls: ['netif.dll', 'a.dll', 'b.dll', 'c.dll'] }),
    makeRecord(4, { modified: '1997-01-01', dlls: ['netif.dll', 'a.dll', 'b.dll', 'c.dll'] }),
    makeRecord(5, { modified: '1996-01-01', dlls: ['netif.dll'], title: 'Not of mynetif.dll' }),
    makeRecord(6, { references: ['Q4'] }),
    makeRecord(7, { references: ['Q4'], errorCodes: ['0xa'], title: 'STOP 0x0000000A' }),
    makeRecord(8, { errorCodes: ['0xa'], modified: '2002-01-01' }),
  ],
  { Q3: { statements: [{ kind: 'dll', name: 'netif.dll', label: null, text: 'Netif.dll is a library.' }] } },
)
const content = makeContent(archive)

function rank(kind: 'dll' | 'errorCode', name: string) {
  const node = archive.graph.entity(kind, name) ?? expect.fail()
  const records = node.articles.flatMap((id) => archive.articles.get(id)?.card ?? [])
  return { node, ranked: rankArticles(node, records, content) }
}

describe('rankArticles', () => {
  it('puts titles, statements, citations and focus first, and lists of all and everything last', () => {
    expect(rank('dll', 'netif.dll').ranked.map(({ record, reasons }) => [record.id, reasons.join(', ')])).toEqual([
      ['Q2', 'named in its title, about little else'],
      ['Q3', 'says what it is'],
      ['Q4', 'cited by 2 articles'],
      ['Q5', 'about little else'],
      ['Q1', 'among the newest'],
    ])
  })

  it('knows a code in any writing', () => {
    expect(rank('errorCode', '0xa').ranked[0]?.record.id).toBe('Q7')
  })
})

describe('viewBestArticles', () => {
  it('takes three of a list of five, and none of a shorter one', () => {
    const { node, ranked } = rank('dll', 'netif.dll')
    expect(viewBestArticles(node, ranked, content).map(({ article }) => article.id)).toEqual(['Q2', 'Q3', 'Q4'])
    expect(viewBestArticles(node, ranked.slice(1), content)).toEqual([])
  })
})
