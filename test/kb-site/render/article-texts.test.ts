import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type FilePlace, FragmentWriter } from '../../../plugins/kb-site/fragments/fragment-files.ts'
import { wholeFile } from '../../../plugins/kb-site/read/file-part.ts'
import { GoneFile } from '../../../plugins/kb-site/read/gone-file.ts'
import { OpenFiles } from '../../../plugins/kb-site/read/open-files.ts'
import { openReadings } from '../../../plugins/kb-site/read/pack-readings.ts'
import { readFiles } from '../../../plugins/kb-site/read/read-files.ts'
import type { ArticleTexts, TextPlace } from '../../../plugins/kb-site/render/article-texts.ts'
import { makeFiles } from '../../support/files.ts'
import { writeArticle } from '../../support/sites/hostile-site.ts'
import { contentsIn, vocabulary } from '../contents-in.ts'

/** An article that the first pass has read, and the texts of the second. */
function makeTexts(): {
  texts: ArticleTexts
  place: TextPlace & { packed: FilePlace }
  path: string
  fragmentFile: string
} {
  const folder = makeFiles({ 'a.TXT': writeArticle('Q900001', {}, 'It needs Lamp.dll and Q900002.') })
  const fragments = makeFiles({})
  const texts = contentsIn(fragments)
  const file = { source: 'lamps', path: 'a.TXT', absolutePath: join(folder, 'a.TXT') }
  const packed = readFiles([wholeFile(file)], () => null, vocabulary, new OpenFiles(), new FragmentWriter(fragments))
  const reading = openReadings(packed, texts)(0, file, null)
  const [copy] = reading.copies
  if (!copy?.fragment) throw new Error('expected a copy with a fragment, found none')
  const { index, slice, fragment, source, content } = copy
  const place = { copy: { file, index, slice, sha256: source.sha256 }, fragment, packed: content.place }
  return { texts, place, path: file.absolutePath, fragmentFile: join(fragments, fragment.file) }
}

it('needs no file where the first pass wrote the text', () => {
  const { texts, place, path } = makeTexts()
  rmSync(path)
  expect(texts.findFragment(place).body).toContain('Lamp.dll')
  expect(texts.findSearchBody(place)).toContain('needs Lamp.dll - Q900002.</p>')
  expect(texts.findContent(place.packed, place.copy).record.dlls).toEqual(['lamp.dll'])
})

it('makes the same from the file where the fragment is damaged or was not written', () => {
  const { texts, place } = makeTexts()
  const damaged = makeTexts()
  writeFileSync(damaged.fragmentFile, readFileSync(damaged.fragmentFile).fill(0))
  expect(damaged.texts.findFragment(damaged.place)).toEqual(texts.findFragment(place))
  expect(damaged.texts.findSearchBody(damaged.place)).toBe(texts.findSearchBody(place))
  expect(damaged.texts.readContent(damaged.place.packed)).toBeNull()
  const content = texts.findContent(place.packed, place.copy)
  expect(damaged.texts.findContent(damaged.place.packed, damaged.place.copy)).toEqual(content)
  expect(texts.findContent(content, place.copy)).toBe(content)
  expect(texts.findFragment({ ...place, fragment: null })).toEqual(texts.findFragment(place))
})

it('refuses a file that has changed since', () => {
  const { texts, place, path } = makeTexts()
  writeFileSync(path, writeArticle('Q900001', {}, 'It needs no more.'))
  expect(() => texts.makeFragment(place.copy)).toThrow(GoneFile)
  rmSync(path)
  expect(() => texts.readTree(place.copy)).toThrow(GoneFile)
})
