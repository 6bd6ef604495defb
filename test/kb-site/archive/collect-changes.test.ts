import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { toText } from 'hast-util-to-text'
import { h } from 'hastscript'
import { expect, test } from 'vitest'
import { collectChanges } from '../../../plugins/kb-site/archive/collect-changes.ts'
import { listPages } from '../../../plugins/kb-site/pages/list-pages.ts'
import { makeChangesFeed } from '../../../plugins/kb-site/site-files/changes-feed.ts'
import { viewChanges } from '../../../plugins/kb-site/views/about/changes-view.ts'
import { viewSources } from '../../../plugins/kb-site/views/about/sources-view.ts'
import { makeSharedFolder } from '../../support/files.ts'
import { makeArchive, makeContent } from '../make-archive.ts'
import { makeRecord, makeSource } from '../make-record.ts'

const before = [makeRecord(1), makeRecord(2), makeRecord(3), makeRecord(4, { title: 'Gone' })]
const archive = makeArchive([
  before[0] ?? makeRecord(1),
  makeRecord(2, { source: makeSource({ sha256: 'another text' }), modified: '2001-02-03' }),
  makeRecord(3, { dlls: ['lamp.dll'] }),
  makeRecord(5, { title: 'A < B' }),
])
const earlier = join(makeSharedFolder(), 'articles.ndjson.gz')
writeFileSync(earlier, gzipSync(before.map((record) => `${JSON.stringify(record)}\n`).join('')))
const changes = await collectChanges(earlier, archive)
const { site } = makeContent(archive)

test('changes are told from the records of an earlier build', () => {
  expect(changes.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['changed Q2', 'reread Q3', 'removed Q4', 'added Q5'])
})

test('the page lists them by kind, and links what is there', () => {
  const body = h('main', viewChanges(changes).body)
  expect(toText(body)).toMatch(
    /Added \(1\)[^]*Q5 A < B[^]*Changed \(1\)[^]*Q2[^]*Read differently \(1\)[^]*Q3[^]*Removed/,
  )
  const html = JSON.stringify(body)
  expect(html).toContain('../kb/000/Q5/')
  expect(html).not.toContain('../kb/000/Q4/')
  const many = Array.from(
    { length: 250 },
    (_, index) => ({ kind: 'added', id: `Q${index}`, title: '', url: '/x/' }) as const,
  )
  expect(toText(h('main', viewChanges(many).body))).toContain('And 50 more.')
  expect(toText(h('main', viewChanges([]).body))).toContain('Nothing has changed')
})

test('the feed has an entry for each, which is another when the article changes again', () => {
  const feed = makeChangesFeed(changes, archive, site)
  expect([...feed.matchAll(/<title>(Q[^<]*)<\/title>/g)].map(([, title]) => title)).toEqual([
    expect.stringMatching(/^Q5 added: A (?:&lt;|&#x3C;) B$/),
    expect.stringMatching(/^Q2 changed: /),
    expect.stringMatching(/^Q4 removed: Gone$/),
    expect.stringMatching(/^Q3 read differently: /),
  ])
  const ids = (xml: string) => [...xml.matchAll(/<id>([^<]+)<\/id>/g)].map(([, id]) => id)
  expect(new Set(ids(feed)).size).toBe(5)
  const later = makeArchive([makeRecord(3, { dlls: ['shade.dll'] })])
  const again = makeChangesFeed(
    changes.filter(({ id }) => id === 'Q3'),
    later,
    site,
  )
  expect(ids(feed)).not.toContain(ids(again)[1])
  expect(feed).toContain('<updated>2001-02-03T00:00:00Z</updated>')
})

test('nothing is said of changes where no earlier build is named', () => {
  const content = makeContent(archive)
  const urls = (list: ReturnType<typeof listPages>) => list.map(({ url }) => url)
  expect(urls(listPages(content))).not.toContain('/changes/')
  expect(urls(listPages({ ...content, changes }))).toContain('/changes/')
  expect(JSON.stringify(viewSources(archive, false))).not.toContain('../changes/')
  expect(JSON.stringify(viewSources(archive, true))).toContain('../changes/')
})
