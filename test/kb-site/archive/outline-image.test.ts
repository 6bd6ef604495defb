import { expect, it } from 'vitest'
import type { NodeKind } from '../../../plugins/kb-graph/types.ts'
import type { Outline } from '../../../plugins/kb-site/archive/outline.ts'
import { openOutline, takeOutline } from '../../../plugins/kb-site/archive/outline-image.ts'
import { viewArticle } from '../../../plugins/kb-site/views/article/article-view.ts'
import { viewEntity } from '../../../plugins/kb-site/views/entity/entity-views.ts'
import { makeArchive, makeContent } from '../make-archive.ts'
import { makeRecord } from '../make-record.ts'

const content = makeContent(
  makeArchive(
    [
      makeRecord(1, { dlls: ['netif.dll'], eventIds: [7], keywords: ['lamp'], references: ['Q3', 'Q2', 'Q9'] }),
      makeRecord(2, { dlls: ['netif.dll'], product: { code: 'winnt', name: 'Windows NT' } }),
      makeRecord(3, {
        dlls: ['netif.dll'],
        references: ['Q1'],
        fileVersions: [{ name: 'netif.dll', version: '5.5.1', date: '1999-04-30', size: 91136, platform: 'x86' }],
      }),
    ],
    { Q3: { quotes: [{ name: 'Q1', sentence: 'It is told in Q1.', title: 'One' }] } },
  ),
)

/** As a worker gets it. */
const opened = openOutline(structuredClone(takeOutline(content)))

it('gives the views of articles that the whole content gives', () => {
  for (const { record } of content.archive.articles.values()) {
    const subject = { ...record, editionNumbers: [2] }
    expect(viewArticle(subject, opened)).toEqual(viewArticle(subject, content))
  }
  expect(opened.collections.termLinesOf({ id: 'Q1' })).toEqual({ '/keyword/lamp/': '/keyword/#line-lamp' })
})

it('gives the views of entities that the whole content gives', () => {
  const view = (outline: Outline, kind: NodeKind, name: string) =>
    viewEntity(outline.archive.graph.entity(kind, name) ?? expect.fail(), {
      ...outline,
      vocabulary: content.vocabulary,
    })
  expect(view(opened, 'dll', 'netif.dll')).toEqual(view(content, 'dll', 'netif.dll'))
  expect(view(opened, 'dll', 'netif.dll')[0]?.builds).toHaveLength(1)
  expect(view(opened, 'event', '7')).toEqual(view(content, 'event', '7'))
})

it('knows what each article refers to, in the order of its record', () => {
  expect(opened.archive.graph.references('Q1')).toEqual(['Q3', 'Q2', 'Q9'])
})
