import { expect, it } from 'vitest'
import { listChangedWords } from '../../../plugins/kb-search/bundles/list-changed-words.ts'
import { PageListWriter } from '../../../plugins/kb-search/format/page-list.ts'
import { makeWord } from './make-word.ts'

/** A word on one page, at one place there. */
function wordAt(word: string, page: number, place: number) {
  const list = new PageListWriter()
  list.addPage(page, [{ weight: 24, positions: [place], from: 0, to: 1 }], false)
  return { word, pages: list.finish(), variants: [] }
}

it('tells words whose pages, places or spellings differ, with the titles of those on more pages or fewer', () => {
  const cafe = (page: number) => ({
    ...makeWord('cafe', [0]),
    variants: [{ form: 'café', pages: makeWord('', [page]).pages }],
  })
  const before = [
    makeWord('access', [1, 3]),
    cafe(1),
    wordAt('lamp', 2, 7),
    makeWord('quokka', [1]),
    makeWord('zone', [2]),
  ]
  const after = [makeWord('access', [1]), makeWord('bulb', [4]), cafe(2), wordAt('lamp', 2, 8), makeWord('zone', [2])]
  expect([...listChangedWords(before, after)].sort()).toEqual([
    'access',
    'bulb',
    'cafe',
    'lamp',
    'quokka',
    '~access',
    '~bulb',
    '~quokka',
  ])
  expect([...listChangedWords(before, before)]).toEqual([])
})
