import { describe, expect, it } from 'vitest'
import { pageWords } from '../../../plugins/kb-check/index.ts'

/** The markers that a browser draws, in order. */
function markersOf(html: string): string {
  const { body } = pageWords(`<main><div class="body">${html}</div></main>`)
  return body.flatMap(({ markers }) => [...markers].sort(([a], [b]) => a - b).map(([, marker]) => marker)).join(' ')
}

describe('ListNumbering', () => {
  it.each([
    ['<ol><li>x<li>x</ol>', '1 2'],
    ['<ul><li>x<li>x</ul>', '* *'],
    ['<ol start="9"><li>x<li>x</ol>', '9 10'],
    ['<ol start="-1"><li>x<li>x<li>x</ol>', '-1 0 1'],
    ['<ol><li>x<li value="4">x<li>x</ol>', '1 4 5'],
    ['<ol reversed><li>x<li>x<li>x</ol>', '3 2 1'],
    ['<ol reversed><li>x<li value="9">x<li>x</ol>', '3 9 8'],
    ['<ol reversed start="5"><li>x<li>x</ol>', '5 4'],
    ['<ol type="a" start="26"><li>x<li>x</ol>', 'z aa'],
    ['<ol type="a" start="0"><li>x<li>x</ol>', '0 a'],
    ['<ol type="A" start="703"><li>x</ol>', 'AAA'],
    ['<ol type="i"><li value="4">x<li value="14">x<li value="1999">x</ol>', 'iv xiv mcmxcix'],
    ['<ol type="I" start="3999"><li>x<li>x</ol>', 'MMMCMXCIX 4000'],
    ['<ol><li type="A">x<li>x</ol>', 'A 2'],
    ['<ol type="A"><li>x<ol><li>x<li>x</ol><li>x</ol>', 'A 1 2 B'],
    ['<ol><li>x<ul><li>x</ul><li>x</ol>', '1 * 2'],
    ['<ol start="none"><li value="">x</ol>', '1'],
    ['<table><td><ol start="2"><li>x</ol></table><ol><li>x</ol>', '2 1'],
  ])('numbers %s', (html, markers) => {
    expect(markersOf(html)).toBe(markers)
  })
})
