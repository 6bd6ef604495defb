import { describe, expect, it } from 'vitest'
import { sourceWords } from '../../../plugins/kb-check/index.ts'

/** The columns at which the words of a body begin, below a header with or without a tab before each line. */
function columnsOf(body: string, indent: string): number[][] {
  const header = `${indent}Q12: Lamp\n\n${indent}Article: Q12\n${indent}Product(s): Lamps\n${indent}Last Modified: 1-JAN-2000\n`
  const [article] = sourceWords(header + body)
  return (article?.body ?? []).map(({ line, column }) => [line, column])
}

describe('columns of lines behind a tab', () => {
  it('gives back the blank that the converter took off lines further in', () => {
    expect(columnsOf('\tLamp\n\t  hall\n', '\t')).toEqual([
      [6, 0],
      [7, 3],
    ])
  })

  it('leaves tabs of the text itself', () => {
    expect(columnsOf('\t\tLamp\n', '\t')).toEqual([[6, 8]])
  })

  it('changes no line of an article that has no tab before its lines', () => {
    expect(columnsOf('\tLamp\n  hall\n', '')).toEqual([
      [6, 8],
      [7, 2],
    ])
  })

  it('is unsure of the columns of a line with a tab that may have begun one column further in', () => {
    expect(columnsOf('\tLamp\t12\n\t  hall\t12\n', '\t')).toEqual([
      [6, -1],
      [6, -1],
      [7, 3],
      [7, 8],
    ])
    expect(columnsOf('Lamp\t12\n', '')).toEqual([
      [6, 0],
      [6, 8],
    ])
  })
})
