/** `kb check`: what the parser doubts in the articles, and on request whether a built site is whole. */

import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Budget, LinkReport, LosslessReport, Report } from '../kb-check/index.ts'
import {
  checkLinks,
  checkLossless,
  diagnose,
  formatBudget,
  formatReport,
  hasWarnings,
  isCertain,
  isOverBudget,
  measureBudget,
} from '../kb-check/index.ts'
import { articlePath } from '../kb-site/addresses/site-paths.ts'
import type { Source } from '../kb-sources/find-sources.ts'
import { findSources } from '../kb-sources/find-sources.ts'
import { formatLinks, formatLossless } from './format-checks.ts'
import { parseOptions } from './parse-options.ts'
import { parsePrefix } from './parse-prefix.ts'
import { TerminalProgress } from './terminal-progress.ts'
import { UsageError } from './usage-error.ts'
import { writeOut } from './write-out.ts'

export const help = `Usage: kb check [OPTIONS]

Parses all articles, publishes nothing, and prints what the parser doubts, by file and by rule.

  --content DIR        a folder of raw articles; may be given several times
                       (default: the sources of content/sources.yaml)
  --json               print one JSON object instead of text
  --strict             end with status 1 when an article has a warning or a file gives no article
  --lossless SITE      compare every article with its page in a built site: words, markers of items, lines, columns
  --tolerate-misprints  list what is shown otherwise than printed, and do not fail for it
  --links SITE         check that every internal link of a built site resolves
  --path-prefix /x/    the path that the site was built for (default: /)
  --budget SITE        weigh a built site by kind of page, against what GitHub Pages takes

Ends with status 1 when a word is lost, an article is shown otherwise than printed, a file has words and no article, a
link is broken, or a site is more than GitHub Pages takes.
`

/** What the command found; the checks that were not asked for are absent. */
interface Findings {
  report: Report
  lossless?: LosslessReport
  links?: LinkReport
  budget?: Budget
}

/** What doubts do to the exit status. */
interface Strictness {
  strict: boolean
  /** Misprints are listed only. */
  tolerant: boolean
}

export async function run(args: string[]): Promise<number> {
  const { values } = parseOptions({
    args,
    options: {
      content: { type: 'string', multiple: true, default: [] },
      json: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
      lossless: { type: 'string' },
      'tolerate-misprints': { type: 'boolean', default: false },
      links: { type: 'string' },
      'path-prefix': { type: 'string', default: '/' },
      budget: { type: 'string' },
    },
  })
  const prefix = parsePrefix(values['path-prefix'])
  for (const site of [values.lossless, values.links, values.budget]) requireSite(site)
  const findings = runChecks(findSources(resolve('content'), values.content), values, prefix)
  await writeOut(values.json ? `${JSON.stringify(findings, null, 2)}\n` : formatFindings(findings))
  const strictness = { strict: values.strict, tolerant: values['tolerate-misprints'] }
  return failed(findings, strictness) ? 1 : 0
}

function runChecks(
  sources: readonly Source[],
  sites: { lossless?: string; links?: string; budget?: string },
  prefix: string,
): Findings {
  const progress = new TerminalProgress()
  const findings: Findings = { report: diagnose(sources, progress) }
  if (sites.lossless !== undefined) findings.lossless = checkLossless(sites.lossless, sources, articlePath, progress)
  if (sites.links !== undefined) findings.links = checkLinks(sites.links, prefix, progress)
  if (sites.budget !== undefined) findings.budget = measureBudget(sites.budget)
  progress.finish()
  return findings
}

function formatFindings({ report, lossless, links, budget }: Findings): string {
  const parts = [formatReport(report)]
  if (lossless) parts.push(formatLossless(lossless))
  if (links) parts.push(formatLinks(links))
  if (budget) parts.push(formatBudget(budget).trimEnd())
  return `${parts.join('\n\n')}\n`
}

function failed({ report, lossless, links, budget }: Findings, { strict, tolerant }: Strictness): boolean {
  const lossy = lossless !== undefined && lossless.lossy.length + lossless.unread.length > 0
  const misprints = lossless?.misprinted.flatMap((article) => article.misprints) ?? []
  const misprinted = !tolerant && misprints.some((misprint) => strict || isCertain(misprint))
  const broken = links !== undefined && links.brokenCount > 0
  const tooLarge = budget !== undefined && isOverBudget(budget)
  return lossy || misprinted || broken || tooLarge || (strict && hasWarnings(report))
}

function requireSite(folder: string | undefined): void {
  if (folder !== undefined && !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`${folder}: expected the folder of a built site, found none`)
  }
}
