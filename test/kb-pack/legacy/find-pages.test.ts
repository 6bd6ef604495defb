import { describe, expect, it } from 'vitest'
import { type ListedArticle, writeNumberLists, writeTitleLists } from '../../../plugins/kb-pack/legacy/find-pages.ts'

function article(number: number, title: string): ListedArticle {
  const [id, folder] = [`Q${number}`, String(number).padStart(6, '0').slice(0, 3)]
  return { id, folder, title, place: `KB/${folder}/${id}.HTM` }
}

const articles = [
  article(100200, 'BUG: C++ Compiler Stops'),
  article(9800, 'Setup <Fails>'),
  article(100100, 'XADM: "Setup" Hangs'),
  article(100300, 'ÉTUDE'),
  article(100400, '16-bit'),
]

describe('lists by number', () => {
  it('go by folder, in the order of numbers', () => {
    const [all, first, second, ...others] = writeNumberLists(articles)
    expect(all?.content).toContain('<a href="NUMBERS/009.HTM">Q9800 to Q9800</a> <small>1</small>')
    expect(all?.content).toContain('<a href="NUMBERS/100.HTM">Q100100 to Q100400</a> <small>4</small>')
    expect(first?.content).toContain('<a href="../../KB/009/Q9800.HTM">Q9800</a> Setup &lt;Fails&gt;')
    expect(second?.content.match(/>Q\d+</g)).toEqual(['>Q100100<', '>Q100200<', '>Q100300<', '>Q100400<'])
    expect(others).toEqual([])
  })
})

describe('lists by title', () => {
  const pages = new Map([...writeTitleLists(articles)].map((page) => [page.place, page.content]))

  it('go by the first letter behind words with a colon', () => {
    expect(pages.get('FIND/TITLES.HTM')?.match(/TITLES\/.\.HTM/g)).toEqual(
      ['0', 'C', 'E', 'S'].map((letter) => `TITLES/${letter}.HTM`),
    )
  })

  it('lead from a word to its titles', () => {
    expect(pages.get('FIND/TITLES/S.HTM')).toContain('<a href="S/001.HTM#setup">setup</a> <small>2</small>')
    expect(pages.get('FIND/TITLES/C.HTM')).toContain('<a href="C/001.HTM#c_2b_2b">c++</a>')
    expect(pages.get('FIND/TITLES/C/001.HTM')).toContain('<a name="c_2b_2b">c++</a>')
    expect(pages.get('FIND/TITLES/S/001.HTM')?.match(/>[^<]*<\/a> Q\d+/g)).toEqual([
      '>Setup &lt;Fails&gt;</a> Q9800',
      '>XADM: "Setup" Hangs</a> Q100100',
    ])
  })

  it('have 200 titles at most', () => {
    const many = Array.from({ length: 401 }, (_, index) => article(index + 1, `Title ${index}`))
    const places = [...writeTitleLists(many)].map(({ place }) => place)
    expect(places.filter((place) => place.startsWith('FIND/TITLES/T/'))).toEqual(
      ['001', '002', '003'].map((page) => `FIND/TITLES/T/${page}.HTM`),
    )
  })
})
