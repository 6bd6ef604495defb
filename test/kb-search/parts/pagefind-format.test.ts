/**
 * Pagefind's files are read by the project's own code, whose only ground is how one version writes them. These tests say
 * what a new version changes.
 */
import { beforeAll, describe, expect, it } from 'vitest'
import type { TablePage } from '../../../plugins/kb-search/format/bundle-table.ts'
import { encodeColumns } from '../../../plugins/kb-search/format/word-columns.ts'
import type { WordEntry } from '../../../plugins/kb-search/format/word-entry.ts'
import { indexDocuments } from '../../../plugins/kb-search/parts/index-documents.ts'
import { decodeMetadata, PAGEFIND_VERSION } from '../../../plugins/kb-search/parts/part-metadata.ts'
import { readChunk } from '../../../plugins/kb-search/query/read-chunk.ts'
import { stemEnglish } from '../../../plugins/kb-search/ranking/stem-english.ts'
import type { WordPages } from '../../../plugins/kb-search/ranking/word-pages.ts'

const CHANGED = `Pagefind writes its files in another way than version ${PAGEFIND_VERSION}: adapt the readers, or stay with it`

/** Words that every rule of the stemmer applies to, or just does not. */
const WORDS =
  `skies dying idly ugly only news atlas bias evening proceed herring caresses ties cries dies gas this kiwis
  focus press agreed feed freed indeed plastered bled motoring sing conflated troubled sized hopping tanned falling
  hissing fizzed failing filing adding egged vying studying happy sky say enjoy relational conditional rational valency
  hesitancy digitizer conformably radically differently vilely analogously vietnamization predication operator feudalism
  decisiveness hopefulness callousness formality sensitivity sensibility analogy archaeologist geologists hopefully
  fearlessly quickly triplicate formative formalize electricity electrical hopeful goodness revival allowance inference
  airliner gyroscopic adjustable defensible irritant replacement adjustment dependent adoption nation homologous
  communism activate angularity effective bowdlerize probate rate cease controlling rolled generate generic communication
  arsenal pasted pasting universities universal later emergency organization internal interval interfering yyyy yes youth
  installed installation installer servers connections queries databases running services windows crashes printing
  a an it is be`
    .split(/\s+/)
    .filter((word) => word !== '')

let pages: TablePage[]
let words: WordEntry[]

beforeAll(async () => {
  const text =
    '<h1>Quokka.dll stops</h1><p data-pagefind-weight="2">wombat</p><p>The wombat stops Quokka.dll, caf\u00e9.</p>'
  const index = await indexDocuments(
    [
      { number: 10, title: 'Quokka.dll stops', html: text },
      { number: 11, title: '', html: '<p>wombat wombat wombat</p>' },
      { number: 12, title: '', html: `<p>${WORDS.join(' ')}</p>` },
    ],
    [],
  )
  pages = index.pages
  words = [...index.words]
})

function find(stem: string): WordPages | undefined {
  return readChunk(encodeColumns(words), (word) => word === stem)[0]
}

describe(`Pagefind ${PAGEFIND_VERSION}`, () => {
  it('counts the words of a page', () => {
    expect(pages, CHANGED).toEqual([
      { number: 10, wordCount: 8 },
      { number: 11, wordCount: 3 },
      { number: 12, wordCount: WORDS.length },
    ])
  })

  it('writes a word with its pages, counts, places and whether the title has it', () => {
    const wombat = find('wombat')
    expect(wombat?.pages, CHANGED).toEqual(Uint32Array.of(0, 1))
    expect(wombat?.frequencies, CHANGED).toEqual(Float32Array.of(3, 3))
    expect(wombat?.inText, CHANGED).toEqual(Float32Array.of(1, 3))
    expect(wombat?.inTitle, CHANGED).toEqual(Uint8Array.of(0, 0))
    expect([wombat?.positionsOf(0), wombat?.positionsOf(1)], CHANGED).toEqual([
      [2, 4],
      [0, 1, 2],
    ])
  })

  it('joins a name to one word beside its parts, and counts words of titles more', () => {
    const quokka = find(stemEnglish('quokkadll'))
    expect(quokka?.positionsOf(0), CHANGED).toEqual([0, 6])
    expect(quokka?.frequencies[0], CHANGED).toBe(8)
    expect(quokka?.inTitle[0], CHANGED).toBe(1)
    expect(find('quokka')?.frequencies[0], CHANGED).toBeLessThan(8)
  })

  it('counts places as the words that the project adds do', () => {
    expect([find('~stop')?.positionsOf(0), find('dll')?.positionsOf(0)], CHANGED).toEqual([[1], [0, 6]])
  })

  it('keeps spellings with accents beside the plain one', () => {
    expect(
      readChunk(encodeColumns(words), (word) => word === 'cafe').map(({ pages }) => [...pages]),
      CHANGED,
    ).toEqual([[], [0]])
  })

  it('stems words as the project does', () => {
    const indexed = new Set(words.map(({ word }) => word))
    for (const word of WORDS) expect(indexed, `${CHANGED} (${word})`).toContain(stemEnglish(word))
    expect(
      WORDS.filter(
        (word, position) =>
          !find(stemEnglish(word))
            ?.positionsOf(find(stemEnglish(word))?.pages.indexOf(2) ?? 0)
            .includes(position),
      ),
      CHANGED,
    ).toEqual([])
  })
})

describe('decodeMetadata', () => {
  it('refuses another layout', () => {
    expect(() => decodeMetadata(Buffer.of(0x85))).toThrow('found 5 fields')
  })

  it('refuses another version, and says which can be read', () => {
    const metadata = Buffer.from('\x86\x651.7.0', 'latin1')
    expect(() => decodeMetadata(metadata)).toThrow(`found files of Pagefind 1.7.0, expected ${PAGEFIND_VERSION}`)
  })
})
