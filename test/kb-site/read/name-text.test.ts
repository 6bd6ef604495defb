import fc from 'fast-check'
import { VFile } from 'vfile'
import { expect, it } from 'vitest'
import type { NamingArticle } from '../../../plugins/kb-entities/index.ts'
import { readArticles } from '../../../plugins/kb-parse/index.ts'
import { EntitySearch } from '../../../plugins/kb-site/read/name-text.ts'
import { services } from '../../kb-entities/vocabulary.ts'
import { articleBody } from '../../kb-parse/arbitrary-article.ts'
import { makeDocument } from '../../kb-parse/make-document.ts'
import { toFrontMatter } from '../../kb-parse/rewrite-forms.ts'

const text = 'SYMPTOMS\n========\n\nLamp.dll fails with Event ID 1023. See Q100001.\n\n - It is dark.\n - It is cold.\n'

function read(raw: string): NamingArticle {
  const [article] = readArticles(Buffer.from(raw), new VFile()).articles
  if (!article) throw new Error('expected an article, found none')
  const { metadata, tree } = article
  return { metadata: { ...metadata, product: { ...metadata.product, code: 'lamp' } }, tree }
}

/** Whether a second article gets what the first one gave. */
function isTakenOver(first: NamingArticle, second: NamingArticle): boolean {
  const search = new EntitySearch(services)
  return search.find(first) === search.find(second)
}

it('searches two forms of one article once', () => {
  const document = makeDocument(text)
  expect(isTakenOver(read(document), read(toFrontMatter(document)))).toBe(true)
})

it('finds the same as without the copy before', () => {
  fc.assert(
    fc.property(articleBody, articleBody, ({ body }, other) => {
      const copies = [body, body, other.body].map((each) => makeDocument(each))
      const search = new EntitySearch(services)
      for (const copy of [...copies, toFrontMatter(copies[0] ?? '')].map(read)) {
        expect(search.find(copy)).toEqual(new EntitySearch(services).find(copy))
      }
    }),
  )
})

it.each([
  ['another word', text.replace('dark', 'dim')],
  ['another line', text.replace('1023. See', '1023.\nSee')],
  ['another block', text.replace(' - It is cold.', '\nIt is cold.')],
])('searches a copy with %s again', (_, changed) => {
  expect(isTakenOver(read(makeDocument(text)), read(makeDocument(changed)))).toBe(false)
})

it('searches a copy again that another number, product, title or query word tells apart', () => {
  const { metadata, tree } = read(makeDocument(text))
  const others = [
    { id: 'Q100001' },
    { product: { code: null } },
    { title: 'LAMP: How to Light Lamp.exe' },
    { queryWords: ['lamp.sys'] },
  ]
  for (const other of others) {
    expect(isTakenOver({ metadata, tree }, { metadata: { ...metadata, ...other }, tree })).toBe(false)
  }
})
