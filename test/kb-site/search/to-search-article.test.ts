import { expect, it } from 'vitest'
import type { Article } from '../../../plugins/kb-site/archive/merge-copies.ts'
import { listIndexedArticles, listSearchArticles } from '../../../plugins/kb-site/search/to-search-article.ts'
import { makeFiles } from '../../support/files.ts'
import { makeArchive } from '../make-archive.ts'
import { makeRecord, makeSource } from '../make-record.ts'

const named = {
  dlls: ['lamp.dll', 'desk.dll'],
  services: [{ name: 'Spooler', key: 'Spooler' }],
  eventIds: [23, 1],
  registryKeys: ['HKLM\\Software', 'HKEY_LOCAL_MACHINE\\Software'],
  queryWords: ['bulb'],
}
const records = [
  makeRecord(1, { ...named, modified: '1999-03-02' }),
  makeRecord(7),
  makeRecord(60_000, { ...named, references: ['Q1'] }),
]

/** Of the archive with another file for Q7, and from which articles records are asked for. */
function list(folder: string | null, sha256 = 'a', version = 'one') {
  const { articles, graph } = makeArchive(
    records.map((record) => ({ ...record, source: makeSource({ sha256: record.number === 7 ? sha256 : '' }) })),
  )
  const read: number[] = []
  const watched = Array.from(
    articles.values(),
    (article): Article => ({
      ...article,
      get record() {
        read.push(article.card.number)
        return article.record
      },
    }),
  )
  const cache = folder === null ? null : { folder, version }
  const pages = watched.map((article) => ({ url: article.card.url, article }))
  const indexed = listIndexedArticles(pages, graph, cache)
  return { indexed, read, all: listSearchArticles(articles.values(), graph, cache) }
}

it('has what records say, with the number of citations, kept or not', () => {
  const folder = makeFiles({})
  const [{ all }, first, second] = [list(null), list(folder), list(folder)]
  expect(all[0]).toMatchObject({
    id: 'Q1',
    url: '/kb/000/Q1/',
    title: 'Title 1',
    modified: '1999-03-02',
    ...named,
    citedBy: 1,
  })
  expect(all.map(({ number, citedBy }) => [number, citedBy])).toEqual([
    [1, 1],
    [7, 0],
    [60_000, 0],
  ])
  for (const { indexed } of [first, second]) expect(indexed.map(({ article }) => article)).toEqual(all)
})

it('reads the records of a range again where a file of it, or the code, has changed', () => {
  const folder = makeFiles({})
  expect(list(folder).read).toEqual([1, 7, 60_000])
  expect(list(folder).read).toEqual([])
  expect(list(folder, 'b').read).toEqual([1, 7])
  expect(list(folder, 'b', 'two').read).toEqual([1, 7, 60_000])
})

it('gives a document another key where a file of its article has changed', () => {
  const keysOf = (sha256: string) => list(null, sha256).indexed.map(({ documentKey }) => documentKey)
  const [before, after] = [keysOf('a'), keysOf('b')]
  expect(keysOf('a')).toEqual(before)
  expect(before.map((key, place) => key === after[place])).toEqual([true, false, true])
})
