import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareArticle, pageWords, sourceWords } from '../../../plugins/kb-check/index.ts'

/** The misprints of an article with this body on a page with that one, which has to hold every word. */
function findMisprints(body: string, html: string) {
  const [article] = sourceWords(`DOCUMENT:Q1\nTITLE   :\n\n${body}`)
  if (!article) throw new Error('expected an article in the fixture')
  const { lost, misprints } = compareArticle(
    article,
    pageWords(`<main><h1></h1><div class="body">${html}</div></main>`),
  )
  expect(lost).toBeNull()
  return misprints.map(({ kind, line, expected, found }) => [kind, line - 3, expected, found])
}

const longLine = 'The lamp in the hall goes out again after it has been on for some while, so'

/** Raw text, a faithful page of it, and what a planted fault does to the page. */
const faults: [string, string, string, string | RegExp, string, unknown[]][] = [
  [
    'letters shown as numbers',
    'a. on\nb. off',
    '<ol type="a"><li>on<li>off</ol>',
    ' type="a"',
    '',
    ['marker', 1, '`a.`', '`1.`'],
  ],
  [
    'a lost start',
    '3. on\n4. off',
    '<ol start="3"><li>on<li>off</ol>',
    ' start="3"',
    '',
    ['marker', 1, '`3.`', '`1.`'],
  ],
  [
    'a lost gap',
    '1. on\n90. off',
    '<ol><li>on<li value="90">off</ol>',
    ' value="90"',
    '',
    ['marker', 2, '`90.`', '`2.`'],
  ],
  ['Roman numbers', 'I) on\nII) off', '<ol type="I"><li>on<li>off</ol>', '"I"', '"i"', ['marker', 1, '`I)`', '`i.`']],
  ['a bullet as a number', '- on', '<ul><li>on</ul>', 'ul>', 'ol>', ['marker', 1, '`-`', '`1.`']],
  ['a number as a bullet', '(1) on', '<ol><li>on</ol>', 'ol>', 'ul>', ['marker', 1, '`(1)`', 'a bullet']],
  [
    'a nested list as one',
    '1. on\n   a. dim\n2. off',
    '<ol><li>on<ol type="a"><li>dim</ol><li>off</ol>',
    '<ol type="a"><li>dim</ol>',
    '<li>dim',
    ['marker', 2, '`a.`', '`2.`'],
  ],
  [
    'an item within the paragraph above',
    'Do this:\n3. lamp on\n\n4. off',
    '<p>Do this:<ol start="3"><li>lamp on<li>off</ol>',
    '<p>Do this:<ol start="3"><li>lamp on<li>',
    '<p>Do this: 3. lamp on</p><ol start="4"><li>',
    ['item', 2, 'an item `3.`', '`3.` within a paragraph'],
  ],
  [
    'set-off lines joined',
    'dim a\ndim b',
    '<pre>dim a\ndim b</pre>',
    '<pre>dim a\ndim b</pre>',
    '<p>dim a dim b',
    ['break', 2, 'a line that begins with `dim`', '`a dim`'],
  ],
  [
    'lines joined in code',
    `${longLine}\nthere`,
    `<pre>${longLine}\nthere</pre>`,
    '\n',
    ' ',
    ['break', 2, 'a line that begins with `there`', '`so there`'],
  ],
  [
    'a line break lost',
    'Room: hall\nLamp: 12',
    '<p>Room: hall<br>Lamp: 12',
    '<br>',
    '\n',
    ['break', 2, 'a line that begins with `Lamp:`', '`hall Lamp:`'],
  ],
  [
    'a short line joined to a long one',
    `Change:\n${longLine}`,
    `<p>Change:</p><p>${longLine}`,
    '</p><p>',
    ' ',
    ['break', 2, 'a line that begins with `The`', '`Change: The`'],
  ],
  [
    'columns in a paragraph',
    'hall     12',
    '<pre>hall     12</pre>',
    /<\/?pre>/g,
    '',
    ['columns', 1, '`hall     12`', '`hall 12`'],
  ],
  [
    'a column moved',
    'hall     12',
    '<pre>hall     12</pre>',
    '     ',
    '    ',
    ['columns', 1, '`hall     12`', '`hall    12`'],
  ],
  ['a tab too wide', 'hall\t12', '<pre>hall\t12</pre>', '\t', '     ', ['columns', 1, '`hall    12`', '`hall     12`']],
  [
    'two columns in one cell',
    'hall     12\ndesk     14',
    '<table><tr><td>hall<td>12<tr><td>desk<td>14</table>',
    'desk<td>14',
    'desk     14',
    ['cell', 2, '`desk     14`', '`desk 14`'],
  ],
  [
    'an indent lost',
    'if on\n  dim',
    '<pre>if on\n  dim</pre>',
    '  dim',
    'dim',
    ['indent', 2, '2 columns right of the line above', '0 columns right of the line above'],
  ],
  [
    'a caret moved',
    'lamp\n   ^',
    '<pre>lamp\n   ^</pre>',
    '   ^',
    '  ^',
    ['indent', 2, '3 columns right of the line above', '2 columns right of the line above'],
  ],
]

describe('findMisprints', () => {
  it.each(faults)('sees %s', (_, raw, faithful, planted, instead, misprint) => {
    expect(findMisprints(raw, faithful)).toEqual([])
    const [first] = findMisprints(raw, faithful.replace(planted, instead))
    expect(first).toEqual(misprint)
  })

  it.each([
    ['a wrapped paragraph', `${longLine}\nthat it is dark.`, `<p>${longLine} that it is dark.`],
    [
      'a sentence with a number before a list',
      `${longLine} give it\n3. June\n\n4. on`,
      `<p>${longLine} give it 3. June</p><ol start="4"><li>on</ol>`,
    ],
    ['a sentence on a line of its own', `It is off.\n${longLine}`, `<p>It is off. ${longLine}`],
    ['a text below its marker', '1.\n\n   on', '<p>1. on'],
    ['a marker that is written', 'a) on', '<p>a) on'],
    ['blanks behind a marker', '1.    on', '<ol><li>on</ol>'],
    ['a common indent taken away', '    if on\n      dim', '<pre>if on\n  dim</pre>'],
    [
      'a sentence that happens to go on with a number',
      `${longLine} wait till\n3. June`,
      `<p>${longLine} wait till 3. June`,
    ],
    ['a wrapped cell', 'hall    in the\n        house', '<table><tr><td>hall<td>in the house</table>'],
    ['an address broken at a line end', 'http://lamp.example/\ndesk', '<p>http://lamp.example/desk'],
    ['bars as the edges of cells', 'hall   |   12', '<table><tr><td>hall<td>12</table>'],
  ])('passes %s', (_, raw, html) => {
    expect(findMisprints(raw, html)).toEqual([])
  })

  it('sees any number but the printed one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }), (printed, shown) => {
        const misprints = findMisprints(`${printed}. on`, `<ol><li value="${shown}">on</ol>`)
        expect(misprints).toHaveLength(printed === shown ? 0 : 1)
      }),
    )
  })

  it('sees any blank more or less between columns, and in front of a line', () => {
    const width = fc.integer({ min: 3, max: 30 })
    fc.assert(
      fc.property(width, width, width, width, (gap, indent, shownGap, shownIndent) => {
        const text = (first: number, second: number) => `a\n${' '.repeat(first)}b${' '.repeat(second)}c`
        const misprints = findMisprints(text(indent, gap), `<pre>${text(shownIndent, shownGap)}</pre>`)
        expect(misprints).toHaveLength(Number(gap !== shownGap) + Number(indent !== shownIndent))
      }),
    )
  })

  it('passes any text that is shown as it stands, and sees any of its lines joined', () => {
    const line = fc.stringMatching(/^ {0,6}[a-z]{1,6}( {1,8}[a-z]{1,6}){0,5}$/)
    fc.assert(
      fc.property(fc.array(line, { minLength: 2, maxLength: 9 }), fc.nat(), (lines, at) => {
        const raw = lines.join('\n')
        expect(findMisprints(raw, `<pre>${raw}</pre>`)).toEqual([])
        const cut = lines.slice(0, 1 + (at % (lines.length - 1))).join('\n').length
        const joined = `${raw.slice(0, cut)} ${raw.slice(cut + 1)}`
        expect(findMisprints(raw, `<pre>${joined}</pre>`).map(([kind]) => kind)).toContain('break')
      }),
    )
  })
})
