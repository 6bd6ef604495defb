import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { correctSpelling } from '../../../../layouts/assets/search/correct-spelling.ts'
import { StaticFiles } from '../../../../layouts/assets/search/static-files.ts'
import { makeArticle } from '../../../kb-search/make-article.ts'
import { makeFound } from './make-found.ts'
import { serveStaticFiles } from './serve-static-files.ts'

const archive = await serveStaticFiles([
  ...[1, 2, 3, 4].map((number) => makeArticle(number, { title: 'Registry and Spooler', queryWords: ['printing'] })),
  makeArticle(5, { dlls: ['netif.dll'], executables: ['dsamain.exe'] }),
  ...[6, 7, 8].map((number) => makeArticle(number, { title: 'Spoolers' })),
])

beforeAll(() => archive.start())
afterAll(() => archive.stop())

const correct = (query: string, missing: string[], unnamed: string[] = [], rare: string[] = []) =>
  correctSpelling(
    new StaticFiles('/x/'),
    query,
    makeFound({ missing, rare, names: unnamed.map((key) => ({ key, entry: null })) }),
  )

describe('correctSpelling', () => {
  it.each([
    ['regsitry lamps', ['regsitry'], 'registry lamps'],
    ['the SPOLER', ['spoler'], 'the spooler'],
    ['pritning', ['pritning'], 'printing'],
    ['rpinting', ['rpinting'], 'printing'],
    ['registery spooller', ['registery', 'spooller'], 'registry spooler'],
  ])('takes %s for %s', async (query, missing, meant) => {
    expect(await correct(query, missing)).toBe(meant)
  })

  it('knows the names of modules', async () => {
    expect(await correct('NETFI.DLL', [], ['netfi.dll'])).toBe('netif.dll')
    expect(await correct('dsmain.exe', ['dsmain.exe'], ['dsmain.exe'])).toBe('dsamain.exe')
  })

  it('takes a word that few articles have for a slip of theirs, where one slip is all', async () => {
    expect(await correct('regsitry lamps', [], [], ['regsitry'])).toBe('registry lamps')
    expect(await correct('rgsitry lamps', [], [], ['rgsitry'])).toBeNull()
    expect(await correct('rgsitry lamps', ['rgsitry'])).toBe('registry lamps')
    expect(await correct('spooler lamps', [], [], ['spooler'])).toBeNull()
    const named = { names: [{ key: 'spoolen', entry: { kind: 'symbol' as const, articles: [1] } }], rare: ['spoolen'] }
    expect(await correctSpelling(new StaticFiles('/x/'), 'spoolen', makeFound(named))).toBeNull()
  })

  it('says nothing where nothing is near, or nothing is wrong', async () => {
    expect(await correct('zzyzxqwv', ['zzyzxqwv'])).toBeNull()
    expect(await correct('registry', [])).toBeNull()
    expect(await correct('"><script>', ['"><script>'])).toBeNull()
    expect(await correct('abc', ['abc'])).toBeNull()
  })
})
