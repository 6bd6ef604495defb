import { describe, expect, it } from 'vitest'
import { type ListedArticle, writeNumberLists, writeWaysIn } from '../../../plugins/kb-pack/legacy/find-pages.ts'

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

describe('the ways in', () => {
  it('lead to the site’s index of titles where it has one', () => {
    expect(writeWaysIn(new Map([['title/index.html', 'TITLE.HTM']]))).toContain('<a href="TITLE.HTM">')
    expect(writeWaysIn(new Map()).match(/<a href="[^"]+"/g)).toEqual(['<a href="FIND/NUMBERS.HTM"'])
  })
})
