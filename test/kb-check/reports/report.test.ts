import fc from 'fast-check'
import { toHtml } from 'hast-util-to-html'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import type { Diagnostic, Report } from '../../../plugins/kb-check/index.ts'
import { createReport, diagnosticsOf, formatReport, hasWarnings, reportBody } from '../../../plugins/kb-check/index.ts'

function diagnostic(changes: Partial<Diagnostic> = {}): Diagnostic {
  return {
    source: 'txt',
    path: 'a.TXT',
    line: 3,
    column: 1,
    ruleId: 'kb-parse:odd-date',
    severity: 'warning',
    reason: 'Found `32-JAN`, expected a date',
    ...changes,
  }
}

const found: Omit<Report, 'rules'> = {
  files: 3,
  articles: 2,
  diagnostics: [
    diagnostic({ path: 'b.TXT' }),
    diagnostic({ line: 12 }),
    diagnostic(),
    diagnostic({ ruleId: 'kb-parse:encoding', severity: 'info', reason: 'Read as `cp437`' }),
  ],
  rejections: [{ source: 'kb', path: 'photo.gif', line: 1, reason: 'Found binary data, expected text' }],
  unknownServices: [
    { name: 'Widget', articles: 2 },
    { name: 'Gadget', articles: 2 },
    { name: 'Gizmo', articles: 3 },
  ],
}

describe('diagnosticsOf', () => {
  it('takes place, rule, severity and reason from messages', () => {
    const file = new VFile({ path: 'a.TXT' })
    file.info('Read as `cp437`', { ruleId: 'encoding', source: 'kb-parse' })
    file.message('Found `32-JAN`, expected a date', {
      place: { line: 3, column: 9 },
      ruleId: 'odd-date',
      source: 'kb-parse',
    })
    expect(diagnosticsOf(file, 'txt')).toEqual([
      diagnostic({ line: 1, ruleId: 'kb-parse:encoding', severity: 'info', reason: 'Read as `cp437`' }),
      diagnostic({ column: 9 }),
    ])
  })
})

describe('createReport', () => {
  it('sorts by place and counts by rule, most frequent first', () => {
    const report = createReport(found)
    expect(report.diagnostics.map(({ path, line, ruleId }) => `${path}:${line} ${ruleId}`)).toEqual([
      'a.TXT:3 kb-parse:encoding',
      'a.TXT:3 kb-parse:odd-date',
      'a.TXT:12 kb-parse:odd-date',
      'b.TXT:3 kb-parse:odd-date',
    ])
    expect(report.rules).toEqual([
      { ruleId: 'kb-parse:odd-date', severity: 'warning', count: 3, files: 2 },
      { ruleId: 'kb-parse:encoding', severity: 'info', count: 1, files: 1 },
    ])
  })

  it('puts the most used of the unknown services first', () => {
    expect(createReport(found).unknownServices.map(({ name }) => name)).toEqual(['Gizmo', 'Gadget', 'Widget'])
  })

  it('does not depend on the order of finding', () => {
    const shuffled = fc.shuffledSubarray(found.diagnostics, { minLength: found.diagnostics.length })
    fc.assert(
      fc.property(shuffled, (diagnostics) => {
        expect(createReport({ ...found, diagnostics })).toEqual(createReport(found))
      }),
    )
  })
})

describe('hasWarnings', () => {
  it('counts warnings, errors and rejections, but no notes', () => {
    const quiet = { ...found, diagnostics: [diagnostic({ severity: 'info' })], rejections: [] }
    expect(hasWarnings(createReport(quiet))).toBe(false)
    expect(hasWarnings(createReport({ ...quiet, diagnostics: [diagnostic()] }))).toBe(true)
    expect(hasWarnings(createReport({ ...quiet, rejections: found.rejections }))).toBe(true)
  })
})

describe('formatReport', () => {
  it('prints messages by file, then rules and totals', () => {
    const text = formatReport(createReport(found))
    expect(text.split('\n').map((line) => line.trimEnd())).toEqual([
      'kb/photo.gif',
      '1:1  warning Found binary data, expected text no-article kb-check',
      '',
      'txt/a.TXT',
      '3:1  warning Found `32-JAN`, expected a date  odd-date   kb-parse',
      '3:1  info    Read as `cp437`                  encoding   kb-parse',
      '12:1 warning Found `32-JAN`, expected a date  odd-date   kb-parse',
      '',
      'txt/b.TXT',
      '3:1  warning Found `32-JAN`, expected a date  odd-date   kb-parse',
      '',
      '5 messages (⚠ 4 warnings)',
      '',
      '       3  warning  kb-parse:odd-date',
      '       1  info     kb-parse:encoding',
      '',
      '3 files, 2 articles, 1 rejections, 4 messages',
    ])
  })
})

describe('reportBody', () => {
  it('shows figures, rejections and each rule', () => {
    const html = toHtml(reportBody(createReport(found)))
    expect(html).toContain('3 files read, 2 articles published, 1 rejection and 4 messages')
    expect(html).toContain('<code>kb/photo.gif:1</code>: Found binary data, expected text')
    expect(html).toContain('<summary><code>kb-parse:odd-date</code>, warning: 3</summary>')
    expect(html).toContain('<code>txt/a.TXT:12</code>: Found `32-JAN`, expected a date')
  })

  it('shows file names and reasons as text', () => {
    const path = '<script>alert(1)</script>'
    const html = toHtml(reportBody(createReport({ ...found, diagnostics: [diagnostic({ path, reason: path })] })))
    expect(html).not.toContain('<script')
  })

  it('cuts long lists and says so', () => {
    const diagnostics = Array.from({ length: 203 }, (_, index) => diagnostic({ line: index + 1 }))
    const html = toHtml(reportBody(createReport({ ...found, diagnostics })))
    expect(html.split('a.TXT').length - 1).toBe(200)
    expect(html).toContain('3 more stand in report.json.')
  })

  it('has something to say of a clean archive', () => {
    const html = toHtml(
      reportBody(createReport({ files: 1, articles: 1, diagnostics: [], rejections: [], unknownServices: [] })),
    )
    expect(html).toContain('1 file read, 1 article published, 0 rejections and 0 messages')
    expect(html).not.toContain('<table')
  })
})
