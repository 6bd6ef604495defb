import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { sourceWords } from '../../plugins/kb-check/index.ts'
import { forms } from '../../plugins/kb-parse/forms/table.ts'
import { readArticles } from '../../plugins/kb-parse/index.ts'

/** What begins a file of each form, and what a careless reader would read again and again. */
const heads = {
  document: 'DOCUMENT:Q100001  08-AUG-2001  [lamp]\nTITLE   :Lamp\n\n',
  article:
    '---\ntitle: "Q100001: Lamp"\n---\n\n## Q100001: Lamp\n\n\tArticle: Q100001\n\tProduct(s): Lamps\n\tLast Modified: 26-JUL-2002\n\n\t',
  'document-number': 'Document Number: Q100002\nPubl Date: 26-JUL-2002\n\n',
  msdn: 'Lamp\nLast reviewed: July 26, 1997\nArticle ID: Q100003\n\n',
  wiki: 'Article ID: Q100004\nArticle Last Modified on 7/26/2002\n\n',
  readme: `Lamp\nARTICLE ID: Q100005\n\n${'-'.repeat(40)}\n\n`,
  'pss-id': 'Lamp\n\nPSS ID Number: Q100006\n\n',
  compuserve: '-=-=-=-=-\nARTICLE-ID:Q100001\nTITLE     :Lamp\n\n',
  web: 'Lamp\nArticle ID: 100012\n\n',
  ftp: 'Lamp (100009)\n\nSYMPTOMS\n\n',
  quoted: '> DOCUMENT:Q100001  08-AUG-2001\n> TITLE   :Lamp\n>\n',
  'doubled line ends': 'DOCUMENT:Q100001  08-AUG-2001  [lamp]\n\nTITLE   :Lamp\n\n\n\n',
  markdown: '# Lamp\n\n**Article ID:** Q100012\n\n**SYMPTOMS**\n\n',
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
  tables: '<table border=1>',
  rows: '<tr><td>a<td>b',
  'open tags': '<script ',
  comments: '<!--',
  quotations: '> > > ',
  'lone words': 'Lamp\n\n',
  'bold letters': '**',
  headings: '# # ',
}
const size = 16 * 1024

describe('no form throws or takes longer than its length, whatever stands below its head', () => {
  it.each(Object.entries(heads))('%s', (_, head) => {
    for (const unit of Object.values(units)) {
      const small = measure(head, unit, size)
      expect(measure(head, unit, 4 * size)).toBeLessThan(12 * small + 600)
    }
  })
})

it('tries every form of the table', () => {
  const told = Object.values(heads).map(
    (head) => readArticles(Buffer.from(`${head}Lamp\n`), new VFile()).articles[0]?.form,
  )
  expect(told).not.toContain(undefined)
  expect(new Set(told).size).toBe(forms.flat().length)
})

/** Milliseconds of this process; twelve times and more above linear is what a square would take. */
function measure(head: string, unit: string, length: number): number {
  const text = head + unit.repeat(length / unit.length)
  const before = process.cpuUsage()
  readArticles(Buffer.from(text), new VFile())
  sourceWords(text)
  return process.cpuUsage(before).user / 1000
}
