/** Static files made with what an earlier build kept: the same as without. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { makeStaticFiles, type StaticContents } from '../../../plugins/kb-search/static/static-files.ts'
import type { AbsentNumber, SearchArticle, SearchSurroundings } from '../../../plugins/kb-search/types.ts'
import { makeFiles } from '../../support/files.ts'
import { makeArticle } from '../make-article.ts'

/** All that the files are made from and that changes with articles. */
interface Archive {
  articles: SearchArticle[]
  absent: AbsentNumber[]
}

const few = (...names: string[]) => fc.subarray(names)
/** Of few names and titles, so that words stand in three articles, which makes them spellings. */
const article = fc.record({
  number: fc.integer({ min: 1, max: 400 }),
  title: fc.constantFrom('Lamp Stays Dark', 'Lamp Flickers', 'Lamp_Open Fails in Hall'),
  productName: fc.constantFrom('Lamps', 'Wires'),
  issueType: fc.constantFrom(null, 'kbprb'),
  modified: fc.constantFrom(null, '1999-03-02', '2001-05-04'),
  dlls: few('lamp.dll', 'wire.dll', 'bulb.dll'),
  executables: few('lamp.exe', 'wire.exe', 'bulb.exe'),
  otherFiles: few('lamp.sys', 'wire.sys', 'bulb.sys'),
  queryWords: few('bulb', 'filament', 'socket'),
  citedBy: fc.nat(2),
})
const fields = [
  'title',
  'productName',
  'issueType',
  'modified',
  'dlls',
  'executables',
  'otherFiles',
  'queryWords',
  'citedBy',
] as const
const archive: fc.Arbitrary<Archive> = fc.record({
  articles: fc
    .uniqueArray(article, { selector: ({ number }) => number, maxLength: 8 })
    .map((parts) => parts.map((part) => makeArticle(part.number, part)).sort((a, b) => a.number - b.number)),
  absent: fc.constantFrom([], [{ number: 8, page: '/absent/#Q8', citedBy: [7] }]),
})

const surroundings: Omit<SearchSurroundings, 'absent'> = {
  pageOf: () => null,
  identityOf: () => ({ says: '', names: [] }),
  services: [],
  spellings: [],
  products: [],
  formerProducts: {},
}

/** An archive, and one that differs from it in a field of one article and in what is absent: most of what is kept stands. */
const change = fc
  .record({ before: archive, other: article, field: fc.constantFrom(...fields), place: fc.nat(7), now: archive })
  .map(({ before, other, field, place, now }) => {
    const articles = before.articles.map((old, at) => (at === place ? { ...old, [field]: other[field] } : old))
    return { before, after: { articles, absent: now.absent } }
  })

it('are what they would be without it, whatever changed', async () => {
  const cache = { folder: makeFiles({}), version: 'one' }
  const make = ({ articles, absent }: Archive, kept: typeof cache | null): Promise<StaticContents> =>
    makeStaticFiles({ articles, surroundings: { ...surroundings, absent }, worker: '', cache: kept })
  await fc.assert(
    fc.asyncProperty(change, async ({ before, after }) => {
      await make(before, cache)
      expect(await make(after, cache)).toEqual(await make(after, null))
    }),
    { numRuns: 400 },
  )
})
