import type { RootContent } from 'mdast'
import { describe, expect, test } from 'vitest'
import { collectQuotes, searchTexts } from '../../../plugins/kb-entities/index.ts'
import { address, code, paragraph, root, table } from '../trees.ts'
import { services } from '../vocabulary.ts'

const metadata = { id: 'Q100001', title: 'Trouble', queryWords: [], product: { code: 'winnt' } }

function quote(...blocks: RootContent[]) {
  return collectQuotes(searchTexts({ metadata, tree: root(...blocks) }, services))
}

describe('collectQuotes', () => {
  test('gives the sentence around the first mention', () => {
    expect(
      quote(
        paragraph('Nothing works. The log has Event ID 1023,\nwhich Dr. Watson repeats. Then 0x80040154 comes.'),
        paragraph('Again 0x80040154 is seen by all.'),
      ),
    ).toEqual([
      { name: '1023', sentence: 'The log has Event ID 1023, which Dr. Watson repeats.', title: null },
      { name: '0x80040154', sentence: 'Then 0x80040154 comes.', title: null },
    ])
  })

  test('introduces a listed citation by what stands before the list, and reads its title', () => {
    expect(
      quote(
        paragraph('All is lost. To mend the cable, see these articles:'),
        paragraph('Q100002 XADM: How to Mend It, Vs. Throw It Away'),
        paragraph('ARTICLE-ID: Q100003 TITLE : Cables'),
        paragraph('For more information, see this:'),
        paragraph('Q100004: Something Else'),
      ),
    ).toEqual([
      {
        name: 'Q100002',
        sentence: 'To mend the cable, see these articles:',
        title: 'XADM: How to Mend It, Vs. Throw It Away',
      },
      { name: 'Q100003', sentence: 'To mend the cable, see these articles:', title: 'Cables' },
      { name: 'Q100004', sentence: null, title: 'Something Else' },
    ])
  })

  test('parts citations that share a paragraph', () => {
    expect(quote(paragraph('Q100002 One Thing Q100003 Another Thing')).map(({ title }) => title)).toEqual([
      'One Thing',
      null,
    ])
    expect(quote(paragraph('About ropes, see: Q100002 Ropes of All Kinds'))).toEqual([
      { name: 'Q100002', sentence: 'About ropes, see: Q100002 Ropes of All Kinds', title: 'Ropes of All Kinds' },
    ])
  })

  test('takes no sentence for a title', () => {
    expect(quote(paragraph('Q100002 describes how it is done.'))).toEqual([
      { name: 'Q100002', sentence: null, title: null },
    ])
  })

  test('keeps to the line in code, and to the paragraph in other set-off text', () => {
    const lines = 'Event ID: 1023\nSource: Spooler of Things\n\nAnother event'
    expect(quote(code(lines))[0]?.sentence).toBe('Event ID: 1023 Source: Spooler of Things')
    const listed: RootContent = { ...code(`first line\nreturn error 0x80040154 here\nlast`), data: { setOff: 'code' } }
    expect(quote(listed)[0]?.sentence).toBe('return error 0x80040154 here')
  })

  test('reads a cell with the next one of its row', () => {
    expect(quote(table(['Q100002', 'Ropes of All Kinds']))).toEqual([
      { name: 'Q100002', sentence: null, title: 'Ropes of All Kinds' },
    ])
    const [first, second] = [table(['0x80040154']), table(['next row'])].flatMap(({ children }) => children)
    const point = (line: number) => ({ start: { line, column: 1 }, end: { line, column: 9 } })
    for (const [row, line] of [
      [first, 1],
      [second, 2],
    ] as const) {
      for (const cell of row?.children ?? []) cell.position = point(line)
    }
    expect(quote({ type: 'table', children: [first, second].flatMap((row) => row ?? []) })).toEqual([
      { name: '0x80040154', sentence: null, title: null },
    ])
  })

  test('quotes nothing where a name stands alone', () => {
    expect(quote(table(['Code'], ['0x80040154']))).toEqual([{ name: '0x80040154', sentence: null, title: null }])
  })

  test('reads a paragraph across its addresses', () => {
    expect(quote(paragraph('Look at ', address('http://x.test/'), ' and at Q100002 as well.'))[0]?.sentence).toBe(
      'Look at http://x.test/ and at Q100002 as well.',
    )
  })
})
