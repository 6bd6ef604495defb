/** `kb build`: builds the site from the content folder, or from the folders named. */
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { formatBudget } from '../kb-check/index.ts'
import { type BuildSummary, buildSite } from '../kb-site/index.ts'
import { collectEarly } from './collect-early.ts'
import { count } from './count.ts'
import { findRecords } from './find-records.ts'
import { nameOptions } from './name-options.ts'
import { parseOptions } from './parse-options.ts'
import { parsePrefix } from './parse-prefix.ts'
import { parseShard } from './parse-shard.ts'
import { TerminalProgress } from './terminal-progress.ts'

export const help = `Usage: kb build [OPTIONS]

Builds the site.

  --content DIR        a folder of raw articles; may be given several times
                       (default: the sources of content/sources.yaml)
  --output DIR         where the site goes (default: _site)
  --path-prefix /x/    the path below which the site will be served (default: /)
  --no-search          build no search index
  --changes-since OLD  an earlier built site, or its data/articles.ndjson.gz: the site then
                       tells on /changes/ and in changes.xml what changed since
  --shard I/N          render the I-th of N parts of the site, for kb merge to join
  --cache DIR          where builds keep what the next need not do again (default: .cache/kb)
  --no-cache           do everything again, and keep nothing
  --strict             end with status 1 when an article has a warning or a file gives no article
`

export async function run(args: string[]): Promise<number> {
  const { values } = parseOptions({
    args,
    options: {
      content: { type: 'string', multiple: true, default: [] },
      output: { type: 'string', default: '_site' },
      'path-prefix': { type: 'string', default: '/' },
      'no-search': { type: 'boolean', default: false },
      'changes-since': { type: 'string' },
      shard: { type: 'string' },
      cache: { type: 'string', default: '.cache/kb' },
      'no-cache': { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
    },
  })
  endBetweenSteps()
  collectEarly()
  const progress = new TerminalProgress()
  const output = resolve(values.output)
  const summary = await buildSite({
    options: {
      ...nameOptions(values.content, values['no-cache'] ? null : values.cache),
      search: !values['no-search'],
      ...(values['changes-since'] !== undefined && { changesSince: findRecords(values['changes-since']) }),
    },
    folder: process.cwd(),
    outputFolder: output,
    pathPrefix: parsePrefix(values['path-prefix']),
    shard: values.shard === undefined ? null : parseShard(values.shard),
    progress,
  })
  progress.finish()
  report(summary, output)
  process.stderr.write(formatBudget(summary.budget))
  return values.strict && summary.rejected + summary.warnings > 0 ? 1 : 0
}

/** A signal ends the process between two steps and never within one, such as putting the new site in its place. */
function endBetweenSteps(): void {
  for (const [signal, number] of [
    ['SIGHUP', 1],
    ['SIGINT', 2],
    ['SIGTERM', 15],
  ] as const) {
    process.once(signal, () => process.exit(128 + number))
  }
}

function report({ articles, pages, reused, files, rejected, warnings }: BuildSummary, output: string): void {
  const lines = [
    `${count(articles, 'article')} from ${count(files, 'file')}, ${count(pages, 'page')} in ${output}${reused > 0 ? `, ${reused} of them as before` : ''}`,
    rejected + warnings > 0
      ? `${count(rejected, 'file')} gave no article, ${count(warnings, 'warning')}: see report.json or /report/`
      : null,
    `Open it: kb start, or any web server on that folder (${pathToFileURL(output).href}/index.html reads without search)`,
  ]
  process.stderr.write(`${lines.filter((line) => line !== null).join('\n')}\n`)
}
