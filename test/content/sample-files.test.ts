import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ArticleForm } from '../../plugins/kb-parse/types.ts'
import type { ArticleCopy, FileReading } from '../../plugins/kb-site/read/read-content-file.ts'
import { groupCopies, mergeSample, readSample } from './sample-edition.ts'

const readings = readSample()
const copies = groupCopies(readings)

/** The numbers that a file should give: those of its DOCUMENT lines, else the one in its name. */
function expectedIds({ file }: FileReading): string[] {
  const text = readFileSync(file.absolutePath, 'latin1')
  const documents = [...text.matchAll(/^DOCUMENT:(Q\d+)/gm)].map((match) => String(match[1]))
  return documents.length > 0 ? documents : [String(/Q\d+/.exec(file.path)?.[0])]
}

function copiesOf(id: string): ArticleCopy[] {
  return copies.get(id) ?? []
}

describe('every file of the sample edition', () => {
  it.each(readings)('gives its articles: $file.path', (reading) => {
    expect(reading.copies.map(({ record }) => record.id)).toEqual(expectedIds(reading))
    expect(reading.rejections).toEqual([])
    expect(reading.diagnostics.filter(({ ruleId }) => ruleId !== 'kb-parse:encoding')).toEqual([])
  })

  it.each(readings)('gives whole headers: $file.path', (reading) => {
    for (const { record } of reading.copies) {
      expect(record.title).not.toMatch(/^$|&quot;|&amp;/)
      expect(record.product.name).not.toBe('')
      expect(record.modified).toMatch(/^(?:19|20)\d\d-\d\d-\d\d$/)
      if (record.source.form !== 'library') expect(record.appliesTo).not.toEqual([])
    }
  })
})

describe('the sample edition as a whole', () => {
  it('has at least 48 articles', () => {
    expect(copies.size).toBeGreaterThanOrEqual(48)
  })

  it('has every form, and files with several articles', () => {
    const counts: Partial<Record<ArticleForm, number>> = {}
    for (const { record } of [...copies.values()].flat()) {
      counts[record.source.form] = (counts[record.source.form] ?? 0) + 1
    }
    expect(counts).toEqual({ 'front-matter': 27, document: 40, rendered: 6, library: 6 })
    expect(readings.filter((reading) => reading.copies.length > 1)).toHaveLength(3)
  })

  it.each(['Q217215', 'Q244976', 'Q320097', 'Q215838', 'Q231508', 'Q247725'])('has %s twice, alike', (id) => {
    const digests = copiesOf(id).map(({ digest }) => digest)
    expect(digests).toHaveLength(2)
    expect(new Set(digests).size).toBe(1)
  })

  it('has two files with bytes above 0x7F, which are read as Windows-1252', () => {
    const decoded = readings.filter(({ diagnostics }) => diagnostics.length > 0)
    expect(decoded.map(({ file }) => file.path)).toEqual(['txt/231/Q231508.TXT', 'txt/247/Q247725.TXT'])
    expect(decoded.map((reading) => reading.copies[0]?.record.source.encoding)).toEqual([
      'windows-1252',
      'windows-1252',
    ])
  })

  it('has Q152590 twice, with a note in one copy, which is the one to show', () => {
    expect(new Set(copiesOf('Q152590').map(({ digest }) => digest)).size).toBe(2)
    const merged = mergeSample(readings).get('Q152590')
    expect(merged?.source.path).toBe('txt/152/Q152590.TXT')
    expect(merged?.editions.map(({ path }) => path)).toEqual(['kb/152/Q152590/README.md'])
  })

  it('keeps the notice of the three files that have one out of their text', () => {
    const noticed = readings.filter(({ warranties }) => warranties.length > 0)
    expect(noticed.map(({ file }) => file.path)).toEqual([
      'pages/Q148272.txt',
      'pages/Q173523.txt',
      'txt/024/Q24954.TXT',
    ])
    const [notice] = new Set(noticed.flatMap(({ warranties }) => warranties))
    expect(notice).toMatch(/WITHOUT WARRANTY OF ANY KIND/)
    expect(new Set(noticed.flatMap(({ warranties }) => warranties)).size).toBe(1)
  })
})
