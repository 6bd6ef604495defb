import { describe, expect, it } from 'vitest'
import { listTitleWords } from '../../../plugins/kb-graph/terms/title-words.ts'

describe('listTitleWords', () => {
  it.each([
    ['words once each, in lower case', 'Setup: Setup Stops', ['setup', 'stops']],
    ['no file names, which are entities', 'Netif.dll and DSAMAIN.EXE stop', ['stop']],
    ['file names of other kinds', 'See Readme.txt', ['see', 'readme.txt']],
    ['no numbers alone', 'Error 1721 in Version 5.5', ['error', 'version']],
    ['numbers within words', 'X.400 and C0000142 in SP2', ['x.400', 'c0000142', 'sp2']],
    ['signs at the end of a word', 'C++, C# and Schedule+', ['c++', 'c#', 'schedule+']],
    ['joined words as one', 'A Sub-Key of MS_CTLS', ['sub-key', 'ms_ctls']],
    ['no words that only hold a title together', 'How to Get There Before It Stops', ['stops']],
    ['nothing of an empty title', '', []],
  ])('lists %s', (_, title, words) => {
    expect(listTitleWords(title)).toEqual(words)
  })

  it('reads a long run of signs in one go', () => {
    expect(listTitleWords(`a${'-'.repeat(100_000)}b`)).toEqual(['b'])
  })
})
