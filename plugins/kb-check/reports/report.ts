/**
 * Turns what the parser says of each file into one sorted report: `report.json`, the page `/report/` and the text that
 * `kb check` prints all come from it.
 */
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { reporter } from 'vfile-reporter'
import { compareText } from '../compare-text.ts'
import type { Diagnostic, Report, RuleSummary, Severity } from '../types.ts'

/** The messages of one file as plain data. The file's path must be the one below its source's folder. */
export function diagnosticsOf(file: VFile, source: string): Diagnostic[] {
  return file.messages.map((message) => ({
    source,
    path: file.path ?? '',
    line: message.line ?? 1,
    column: message.column ?? 1,
    ruleId: `${message.source ?? 'kb'}:${message.ruleId ?? 'message'}`,
    severity: severityOf(message),
    reason: message.reason,
  }))
}

/** Sorts all that was found, whatever order the files were read in, and counts it by rule. */
export function createReport(found: Omit<Report, 'rules'>): Report {
  return {
    files: found.files,
    articles: found.articles,
    rules: summarise(found.diagnostics),
    diagnostics: [...found.diagnostics].sort(byPlace),
    rejections: [...found.rejections].sort(byPlace),
    unknownServices: [...found.unknownServices].sort((a, b) => b.articles - a.articles || compareText(a.name, b.name)),
  }
}

/** Whether `--strict` fails: something was doubtful, or a file gave no article. */
export function hasWarnings(report: Report): boolean {
  return report.rejections.length > 0 || report.diagnostics.some(({ severity }) => severity !== 'info')
}

/** The report as text: messages and rejections by file, then the count of each rule. */
export function formatReport(report: Report): string {
  const messages = reporter(toFiles(report), { color: false, quiet: true })
  const rules = report.rules.map(
    (rule) => `${String(rule.count).padStart(8)}  ${rule.severity.padEnd(7)}  ${rule.ruleId}`,
  )
  const totals = [
    `${report.files} files, ${report.articles} articles, ${report.rejections.length} rejections`,
    `${report.diagnostics.length} messages`,
  ]
  return [messages, rules.join('\n'), totals.join(', ')].filter((part) => part !== '').join('\n\n')
}

function summarise(diagnostics: readonly Diagnostic[]): RuleSummary[] {
  const rules = new Map<string, RuleSummary & { paths: Set<string> }>()
  for (const { ruleId, severity, source, path } of diagnostics) {
    const key = `${ruleId} ${severity}`
    const rule = rules.get(key) ?? { ruleId, severity, count: 0, files: 0, paths: new Set() }
    rule.count++
    rule.paths.add(`${source}/${path}`)
    rules.set(key, rule)
  }
  return [...rules.values()]
    .map(({ ruleId, severity, count, paths }) => ({ ruleId, severity, count, files: paths.size }))
    .sort((a, b) => b.count - a.count || compareText(a.ruleId, b.ruleId) || compareText(a.severity, b.severity))
}

/** One VFile for each path that has something to say, rejections as warnings. */
function toFiles({ diagnostics, rejections }: Report): VFile[] {
  const files = new Map<string, VFile>()
  const rejected = rejections.map((one): Diagnostic => {
    return { ...one, column: 1, severity: 'warning', ruleId: 'kb-check:no-article' }
  })
  for (const found of [...diagnostics, ...rejected].sort(byPlace)) {
    const path = `${found.source}/${found.path}`
    const file = files.get(path) ?? new VFile({ path })
    files.set(path, file)
    const place = { line: found.line, column: found.column }
    const message = file.message(found.reason, { place, ...splitRule(found.ruleId) })
    message.fatal = { info: undefined, warning: false, error: true }[found.severity]
  }
  return [...files.values()]
}

function splitRule(rule: string): { source: string; ruleId: string } {
  const colon = rule.indexOf(':')
  return { source: rule.slice(0, colon), ruleId: rule.slice(colon + 1) }
}

function severityOf({ fatal }: VFileMessage): Severity {
  if (fatal) return 'error'
  return fatal === false ? 'warning' : 'info'
}

/** Where something was found; rejections have no column and no rule. */
interface Place {
  source: string
  path: string
  line: number
  column?: number
  ruleId?: string
  reason: string
}

function byPlace(a: Place, b: Place): number {
  return (
    compareText(a.source, b.source) ||
    compareText(a.path, b.path) ||
    a.line - b.line ||
    (a.column ?? 0) - (b.column ?? 0) ||
    compareText(a.ruleId ?? '', b.ruleId ?? '') ||
    compareText(a.reason, b.reason)
  )
}
