import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { FragmentWriter } from '../../../plugins/kb-site/fragments/fragment-files.ts'
import { beginFile } from '../../../plugins/kb-site/read/begin-file.ts'
import { type FilePart, isLarge, partsOfWhole, wholeFile } from '../../../plugins/kb-site/read/file-part.ts'
import { joinParts } from '../../../plugins/kb-site/read/join-parts.ts'
import { OpenFiles } from '../../../plugins/kb-site/read/open-files.ts'
import { openReadings, type PackedReading } from '../../../plugins/kb-site/read/pack-readings.ts'
import { readFiles } from '../../../plugins/kb-site/read/read-files.ts'
import type { ContentFile } from '../../../plugins/kb-sources/list-content-files.ts'
import { makeFiles } from '../../support/files.ts'
import { writeArticle } from '../../support/sites/hostile-site.ts'
import { contentsIn, vocabulary } from '../contents-in.ts'

/** A file with a preface, articles enough for some slices, of which the third is without a title, and one that is none. */
function makeFile(articles = 60): { file: ContentFile; text: string } {
  const body = 'Lamp 7 is on, see Q900001 and Lamp.dll.\n\n'.repeat(100)
  const texts = Array.from({ length: articles }, (_, index) => {
    return writeArticle(`Q${900001 + index}`, index === 2 ? { TITLE: ' ' } : {}, `${body}Lamp ${index} is on.`)
  })
  const endless = writeArticle('Q900500', { KEYWORDS: 'kblamp'.repeat(2_000) })
  const text = ['All lamps.', ...texts, endless].join('\n')
  const folder = makeFiles({ 'all.TXT': text })
  return { file: { source: 'lamps', path: 'all.TXT', absolutePath: join(folder, 'all.TXT') }, text }
}

/** Begins a file and gives its parts, and reads them as workers do. */
function makeReader(file: ContentFile, bytes: number) {
  const files = new OpenFiles()
  const folder = makeFiles({})
  const [fragments, contents] = [new FragmentWriter(folder), contentsIn(folder)]
  const begun = beginFile({ file, bytes }, () => null, vocabulary, files, fragments)
  const read = (part: FilePart): PackedReading => {
    return openReadings(
      readFiles([part], () => null, vocabulary, new OpenFiles(), fragments),
      contents,
    )(0, file, null)
  }
  return { parts: begun.parts, first: openReadings(begun.readings, contents)(0, file, null), read }
}

/** All that a reading says but where its fragments stand, and its articles in slices of their file. */
function spell({ copies, ...reading }: PackedReading): object {
  return {
    ...reading,
    copies: copies.map(({ record, index, fragment }) => ({ record, index, has: fragment !== null })),
  }
}

it('gives each article of a file that cannot be cut to one part, in their order', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5_000 }), fc.integer({ min: 0, max: 2 ** 26 }), (count, bytes) => {
      const parts = partsOfWhole(makeFileName(), bytes, { count })
      expect(parts[0]?.from).toBe(0)
      expect(parts.at(-1)?.to).toBe(count)
      for (const [place, { from }] of parts.entries()) expect(from).toBe(parts[place - 1]?.to ?? 0)
    }),
  )
})

it('takes a file for large by its bytes, where they are known', () => {
  expect([0, 2 ** 18, Number.NaN, 2 ** 18 + 1].map(isLarge)).toEqual([false, false, false, true])
})

it('reads in slices what it reads as a whole', () => {
  const { file, text } = makeFile()
  const { parts, first, read } = makeReader(file, text.length)
  expect(parts.length).toBeGreaterThan(2)
  expect(parts.every(({ slice }) => slice !== null)).toBe(true)
  const whole = read(wholeFile(file))
  expect(whole.copies).toHaveLength(60)
  expect(whole.rejections).toHaveLength(1)
  expect(whole.diagnostics.length).toBeGreaterThan(1)
  const joined = joinParts([first, ...parts.slice(1).map(read)])
  expect(spell(joined)).toEqual(spell(whole))
  expect(joined.copies.map(({ slice }) => slice)).not.toContain(null)
})

it('reads in parts what it reads as a whole where the file cannot be cut', () => {
  const { file, text } = makeFile()
  writeFileSync(file.absolutePath, text.replaceAll(/^/gm, '> '))
  const { parts, first, read } = makeReader(file, 2 ** 20)
  expect(parts.map(({ slice }) => slice)).toEqual([null, null, null, null])
  expect(spell(joinParts([first, ...parts.slice(1).map(read)]))).toEqual(spell(read(wholeFile(file))))
})

it('rejects a file that changes between two parts', () => {
  const { file, text } = makeFile()
  const { parts, first, read } = makeReader(file, text.length)
  writeFileSync(file.absolutePath, text.replaceAll('Lamp 7', 'Lamp 8'))
  const joined = joinParts([first, ...parts.slice(1).map(read)])
  expect(joined.copies).toEqual([])
  expect(joined.rejections).toEqual([{ reason: expect.stringContaining('changed while it was read'), line: 1 }])
})

it('says once of a file that it cannot be read', () => {
  const file = makeFileName()
  const { parts, first } = makeReader(file, 2 ** 20)
  expect(parts).toEqual([wholeFile(file)])
  expect(joinParts([first]).rejections).toHaveLength(1)
})

function makeFileName(): ContentFile {
  return { source: 'lamps', path: 'all.TXT', absolutePath: '/all.TXT' }
}
