import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findSuggestions } from '../../../../layouts/assets/search/find-suggestions.ts'
import { StaticFiles } from '../../../../layouts/assets/search/static-files.ts'
import { makeArticle } from '../../../kb-search/make-article.ts'
import { serveStaticFiles } from './serve-static-files.ts'

const archive = await serveStaticFiles([
  makeArticle(217215, { title: 'Netif.dll Has No Entry Point', dlls: ['netif.dll'] }),
  makeArticle(217216, { title: 'The Print Spooler Stops', dlls: ['netif.dll', 'netifx.dll'] }),
  makeArticle(217217, { title: 'Print Spooler Stops at Startup', citedBy: 4 }),
  makeArticle(217218, { title: 'How to Print', eventIds: [1023] }),
])

beforeAll(() => archive.start())
afterAll(() => archive.stop())

const suggest = (text: string) => findSuggestions({ files: new StaticFiles('/x/'), prefix: '/x/' }, text)

describe('findSuggestions', () => {
  it('suggests titles that have all words, the last unfinished, the most cited first', async () => {
    expect((await suggest('print spoo')).map(({ text }) => text)).toEqual([
      'Print Spooler Stops at Startup',
      'The Print Spooler Stops',
    ])
    expect((await suggest('stops pr')).map(({ url }) => url)).toEqual(['/x/kb/217/Q217217/', '/x/kb/217/Q217216/'])
    expect(await suggest('spooler lamp')).toEqual([])
  })

  it('suggests names with their pages, those that most articles name first, then titles', async () => {
    expect((await suggest('NETI')).map(({ kind, text, note }) => [kind, text, note])).toEqual([
      ['DLL', 'netif.dll', '2 articles'],
      ['DLL', 'netifx.dll', '1 article'],
      ['Q217215', 'Netif.dll Has No Entry Point', ''],
    ])
    expect((await suggest('event 10'))[0]).toMatchObject({ kind: 'Event', text: '1023', url: '/x/event/1023/' })
  })

  it('suggests the article of a number', async () => {
    expect(await suggest('kb217218')).toMatchObject([{ kind: 'Q217218', text: 'How to Print' }])
  })

  it('suggests nothing for too little, too much, or nothing but marks', async () => {
    expect(await suggest('p')).toEqual([])
    expect(await suggest('print '.repeat(50))).toEqual([])
    expect(await suggest('<"> --')).toEqual([])
  })
})
