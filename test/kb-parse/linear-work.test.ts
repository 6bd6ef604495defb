import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { parseBlocks } from '../../plugins/kb-parse/blocks/parse-blocks.ts'
import { createLine } from '../../plugins/kb-parse/source/source-line.ts'
import { TextLines } from '../../plugins/kb-parse/source/text-lines.ts'

const size = 64 * 1024

/** Inputs that a careless parser reads again and again. */
const pathological: Record<string, string> = {
  dashes: '-',
  'lines of dashes': '----------\n',
  'dashes and spaces': '- ',
  brackets: '[',
  'brackets in lines': '((((((((\n',
  spaces: ' ',
  'lines of spaces': '   \n',
  'blank lines': '\n',
  bullets: ' - item\n',
  'bullets with blank lines': ' - item\n\n',
  'numbered items': '1. item\n',
  'items that go on': '2. item\n\n   more\n\n',
  'letters that begin no list': 'A. text\n\n',
  'set-off lines': '   code\n\n',
  'aligned columns': '   one    two\n\n',
  'headers of tables': '   one    two\n   ----------\n',
  'boxes never closed': '+---+\n| a |\n',
  'titles without text': 'TITLE\n=====\n',
  'rules above titles': '=====\nTITLE\n',
  colons: 'the error message:\n\n   text\n\n',
  bars: '| a | b\n',
  tabs: '\ta\tb\n',
}

/** Each level a list within the one above. */
function nestBullets(length: number): string {
  let text = ''
  for (let level = 0; text.length < length; level += 1) text += `${' '.repeat((level % 60) * 3)}- item\n\n`
  return text
}

function countWork(text: string): number {
  const raw = new TextLines(text)
  const lines = Array.from({ length: raw.count }, (_, index) => {
    return createLine(text, raw.start(index), raw.start(index), raw.end(index), index + 1)
  })
  const context = {
    lines,
    width: 80,
    file: new VFile(),
    parse: parseBlocks,
    work: 0,
    noTableBefore: 0,
    hasReportedDepth: false,
  }
  parseBlocks(context, 0, { to: lines.length, column: 0, depth: 0 })
  return context.work
}

describe('the work grows with the input and no faster', () => {
  it.each(Object.entries(pathological))('%s', (_, unit) => {
    const once = countWork(unit.repeat(size / unit.length))
    const twice = countWork(unit.repeat((2 * size) / unit.length))
    expect(twice).toBeLessThanOrEqual(2.1 * once + 100)
  })

  it('nested bullets', () => {
    expect(countWork(nestBullets(2 * size))).toBeLessThanOrEqual(2.1 * countWork(nestBullets(size)) + 100)
  })

  it('looks at no line of any of them more than a fixed number of times', () => {
    for (const unit of Object.values(pathological)) {
      const text = unit.repeat(size / unit.length)
      expect(countWork(text) / text.split('\n').length).toBeLessThan(100)
    }
  })
})
