import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  type FragmentPlace,
  FragmentReader,
  FragmentWriter,
} from '../../../plugins/kb-site/fragments/fragment-files.ts'
import { wholeFile } from '../../../plugins/kb-site/read/file-part.ts'
import { OpenFiles } from '../../../plugins/kb-site/read/open-files.ts'
import { openReadings, type PackedReading } from '../../../plugins/kb-site/read/pack-readings.ts'
import { readFiles } from '../../../plugins/kb-site/read/read-files.ts'
import { makeFiles } from '../../support/files.ts'
import { writeArticle, writeMarkdown } from '../../support/sites/hostile-site.ts'
import { contentsIn, vocabulary } from '../contents-in.ts'

const dated = (date: string, body: string) => writeArticle('Q900001', {}, body).replace('05-MAR-1999', date)

/** Reads files into readings, and opens the fragments. */
function read(files: Readonly<Record<string, string>>): { readings: PackedReading[]; reader: FragmentReader } {
  const [folder, fragments] = [makeFiles(files), makeFiles({})]
  const listed = Object.keys(files).map((path) => ({ source: 'lamps', path, absolutePath: join(folder, path) }))
  const open = openReadings(
    readFiles(listed.map(wholeFile), () => null, vocabulary, new OpenFiles(), new FragmentWriter(fragments)),
    contentsIn(fragments),
  )
  return { readings: listed.map((file, place) => open(place, file, null)), reader: new FragmentReader(fragments) }
}

function fragmentsOf({ copies }: PackedReading): (FragmentPlace | null)[] {
  return copies.map(({ fragment }) => fragment)
}

describe('the first pass over some files', () => {
  it('makes the fragment of the copy that is shown, wherever it comes', () => {
    const [old, fresh] = [dated('05-MAR-1999', 'It is dark.'), dated('06-MAR-1999', 'It is lit.')]
    for (const files of [
      { a: old, b: fresh },
      { b: fresh, a: old },
    ]) {
      const { readings, reader } = read(files)
      const [place, ...others] = readings.flatMap(fragmentsOf).filter((fragment) => fragment !== null)
      expect(others).toEqual([])
      expect(place && reader.readFragment(place)?.body).toContain('It is lit.')
      expect(place && reader.readSearchBody(place)).toContain('<p>- - lit.</p>')
    }
  })

  it('makes one of each article of a file', () => {
    const { readings, reader } = read({ a: `${writeArticle('Q900001')}\n${writeArticle('Q900002', {}, 'It glows.')}` })
    const bodies = readings.flatMap(fragmentsOf).map((place) => place && reader.readFragment(place)?.body)
    expect(bodies).toEqual([expect.stringContaining('The lamp is on.'), expect.stringContaining('It glows.')])
  })

  it('makes one where two forms say the same', () => {
    const { readings } = read({ 'a.TXT': writeArticle('Q900001'), 'b.md': writeMarkdown('Q900001') })
    expect(readings.flatMap(fragmentsOf).filter((fragment) => fragment !== null)).toHaveLength(1)
  })
})
