/** The readable page of a report: its figures, its rules, and what was found, each rule folded, for `/report/`. */
import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Diagnostic, RejectedFile, Report, RuleSummary, UnknownService } from '../types.ts'

/** More entries than this of one rule stand in `report.json` alone. */
const listedAtMost = 200

/** The page's body, for the prose page of the layouts. Links are site paths without the prefix. */
export function reportBody(report: Report): ElementContent[] {
  return [
    h('p', [
      `${count(report.files, 'file')} read, ${count(report.articles, 'article')} published, `,
      `${count(report.rejections.length, 'rejection')} and ${count(report.diagnostics.length, 'message')}. All of it as data: `,
      h('a', { href: '/report.json' }, 'report.json'),
      '.',
    ]),
    ...rejectionSection(report.rejections),
    ...ruleSection(report),
    ...unknownServiceSection(report.unknownServices),
  ]
}

function rejectionSection(rejections: readonly RejectedFile[]): ElementContent[] {
  if (rejections.length === 0) return []
  return [
    h('h2', { id: 'rejections' }, 'Not published'),
    h('p', 'These files, or parts of them, hold no article that could be read.'),
    ...cutList(rejections, (one) => [h('code', placeOf(one)), `: ${one.reason}`]),
  ]
}

function ruleSection({ rules, diagnostics }: Report): ElementContent[] {
  if (rules.length === 0) return [h('p', 'No rule had anything to say.')]
  const head = h('tr', [h('th', 'Rule'), h('th', 'Severity'), h('th', 'Times'), h('th', 'Files')])
  return [
    h('h2', { id: 'rules' }, 'By rule'),
    h('table', [h('thead', head), h('tbody', rules.map(ruleRow))]),
    h('h2', { id: 'messages' }, 'Messages'),
    ...rules.map((rule) =>
      ruleDetails(
        rule,
        diagnostics.filter((one) => sameRule(one, rule)),
      ),
    ),
  ]
}

function unknownServiceSection(services: readonly UnknownService[]): ElementContent[] {
  if (services.length === 0) return []
  return [
    h('h2', { id: 'unknown-services' }, 'Unknown services'),
    h('p', 'What articles call a service and the vocabulary lacks, most used first.'),
    ...cutList(services, ({ name, articles }) => [h('code', name), `: ${count(articles, 'article')}`]),
  ]
}

function ruleRow(rule: RuleSummary): ElementContent {
  const cells = [rule.severity, String(rule.count), String(rule.files)]
  return h('tr', [h('th', { scope: 'row' }, h('code', rule.ruleId)), ...cells.map((cell) => h('td', cell))])
}

function ruleDetails(rule: RuleSummary, diagnostics: readonly Diagnostic[]): ElementContent {
  return h('details', [
    h('summary', [h('code', rule.ruleId), `, ${rule.severity}: ${rule.count}`]),
    ...cutList(diagnostics, (one) => [h('code', placeOf(one)), `: ${one.reason}`]),
  ])
}

function cutList<Entry>(
  entries: readonly Entry[],
  show: (entry: Entry) => (ElementContent | string)[],
): ElementContent[] {
  const list = h(
    'ul',
    entries.slice(0, listedAtMost).map((entry) => h('li', show(entry))),
  )
  const rest = entries.length - listedAtMost
  return rest > 0 ? [list, h('p', `${rest} more stand in report.json.`)] : [list]
}

function sameRule(one: Diagnostic, rule: RuleSummary): boolean {
  return one.ruleId === rule.ruleId && one.severity === rule.severity
}

function placeOf({ source, path, line }: { source: string; path: string; line: number }): string {
  return `${source}/${path}:${line}`
}

/** `54308`, `article` -> `54,308 articles` */
function count(number: number, noun: string): string {
  return `${String(number).replace(/\B(?=(?:\d{3})+$)/g, ',')} ${noun}${number === 1 ? '' : 's'}`
}
