import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { sourceWords } from '../../plugins/kb-check/index.ts'
import { readArticles } from '../../plugins/kb-parse/index.ts'

/** What begins a file of each form, and what a careless reader would read again and again. */
const heads = {
  'pss-id': 'Lamp\n\nPSS ID Number: Q100006\n\n',
  compuserve: '-=-=-=-=-\nARTICLE-ID:Q100001\nTITLE     :Lamp\n\n',
  web: 'Lamp\nArticle ID: 100012\n\n',
  ftp: 'Lamp (100009)\n\nSYMPTOMS\n\n',
  quoted: '> DOCUMENT:Q100001  08-AUG-2001\n> TITLE   :Lamp\n>\n',
  html: '<h1>Lamp</h1><p>Article ID: 100012</p>',
  'one line': 'DOCUMENT:Q100001 08-AUG-2001 [lamp] TITLE :Lamp PRODUCT :Lamps KEYWORDS:kblamp ',
}
const units = {
  fields: 'Keywords: kblamp\n',
  copyright: 'Copyright Microsoft Corporation 1995.\n',
  'query words': 'Additional query words: bulb\n',
  words: 'bulb ',
  lists: 'The information in this article applies to:\n\n- Lamp\n\n',
  titles: 'MORE INFORMATION\n\n',
  numbers: 'Article ID: 100013\n',
  blanks: '    \n',
  rules: ' ===== ',
  tags: '<p>',
  'open tags': '<script ',
  comments: '<!--',
  quotations: '> > > ',
}
const size = 16 * 1024

describe('no form throws or takes longer than its length, whatever stands below its head', { timeout: 120_000 }, () => {
  it.each(Object.entries(heads))('%s', (_, head) => {
    for (const unit of Object.values(units)) {
      const small = measure(head, unit, size)
      expect(measure(head, unit, 4 * size)).toBeLessThan(12 * small + 600)
    }
  })
})

/** Milliseconds of this process; twelve times and more above linear is what a square would take. */
function measure(head: string, unit: string, length: number): number {
  const text = head + unit.repeat(length / unit.length)
  const before = process.cpuUsage()
  readArticles(Buffer.from(text), new VFile())
  sourceWords(text)
  return process.cpuUsage(before).user / 1000
}
