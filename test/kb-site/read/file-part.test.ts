import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { FragmentWriter } from '../../../plugins/kb-site/fragments/fragment-files.ts'
import { articlesOfPart, cutFile, type FilePart, wholeFile } from '../../../plugins/kb-site/read/file-part.ts'
import { joinParts } from '../../../plugins/kb-site/read/join-parts.ts'
import { OpenFiles } from '../../../plugins/kb-site/read/open-files.ts'
import { openReadings, type PackedReading } from '../../../plugins/kb-site/read/pack-readings.ts'
import { readFiles } from '../../../plugins/kb-site/read/read-files.ts'
import { loadSiteVocabulary } from '../../../plugins/kb-site/read/site-vocabulary.ts'
import type { ContentFile } from '../../../plugins/kb-sources/list-content-files.ts'
import { makeFiles } from '../../support/files.ts'
import { writeArticle } from '../../support/hostile-site.ts'
import { projectFolder } from '../../support/project.ts'

const vocabulary = loadSiteVocabulary(`${projectFolder}content/vocabulary`)

/** A file with a preface, seven articles, of which the third is without a title, and one that is none. */
function makeFile(): ContentFile {
  const articles = Array.from({ length: 7 }, (_, index) => {
    return writeArticle(`Q90000${index + 1}`, index === 2 ? { TITLE: '' } : {}, `Lamp ${index + 1} is on.`)
  })
  const endless = writeArticle('Q900008', { KEYWORDS: 'kblamp'.repeat(2_000) })
  const folder = makeFiles({ 'all.TXT': ['All lamps.', ...articles, endless].join('\n') })
  return { source: 'lamps', path: 'all.TXT', absolutePath: join(folder, 'all.TXT') }
}

/** Reads a part as a worker does that has read the parts before it. */
function makeReader(): (part: FilePart) => PackedReading {
  const [files, fragments] = [new OpenFiles(), new FragmentWriter(makeFiles({}))]
  return (part) => openReadings(readFiles([part], () => null, vocabulary, files, fragments))(0, part.file, null)
}

/** All that a reading says but where its fragments stand. */
function spell({ copies, ...reading }: PackedReading): object {
  return {
    ...reading,
    copies: copies.map(({ record, index, fragment }) => ({ record, index, has: fragment !== null })),
  }
}

it('gives each article to one part, in their order', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5_000 }), fc.integer({ min: 0, max: 2 ** 26 }), (count, bytes) => {
      const ranges = cutFile(makeFileName(), bytes).map((part) => articlesOfPart(part, count))
      expect(ranges[0]?.[0]).toBe(0)
      expect(ranges.at(-1)?.[1]).toBe(count)
      for (const [place, [from]] of ranges.entries()) expect(from).toBe(ranges[place - 1]?.[1] ?? 0)
    }),
  )
})

it('leaves a file whole that is small, or whose length is not known', () => {
  const file = makeFileName()
  for (const bytes of [0, 1, 2 ** 18, Number.NaN]) expect(cutFile(file, bytes)).toEqual([wholeFile(file)])
  expect(cutFile(file, 2 ** 18 + 1)).toHaveLength(2)
})

it('reads in parts what it reads as a whole', () => {
  const file = makeFile()
  const whole = makeReader()(wholeFile(file))
  expect(whole.copies).toHaveLength(7)
  expect(whole.rejections).toHaveLength(1)
  expect(whole.diagnostics.length).toBeGreaterThan(1)
  for (const count of [2, 3, 7, 20]) {
    const read = makeReader()
    const parts = Array.from({ length: count }, (_, part) => read({ file, part, parts: count }))
    expect(spell(joinParts(parts))).toEqual(spell(whole))
  }
})

it('rejects a file that changes between two parts', () => {
  const file = makeFile()
  const read = makeReader()
  const first = read({ file, part: 0, parts: 2 })
  appendFileSync(file.absolutePath, writeArticle('Q900009'))
  const joined = joinParts([first, read({ file, part: 1, parts: 2 })])
  expect(joined.copies).toEqual([])
  expect(joined.rejections).toEqual([{ reason: expect.stringContaining('changed while it was read'), line: 1 }])
})

function makeFileName(): ContentFile {
  return { source: 'lamps', path: 'all.TXT', absolutePath: '/all.TXT' }
}
