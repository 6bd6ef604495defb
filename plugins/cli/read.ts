/** `kb read`: reads all articles, or a share of them, and keeps what they give for builds to come. */
import { resolve } from 'node:path'
import { type ReadSummary, readFirst } from '../kb-site/index.ts'
import { collectEarly } from './collect-early.ts'
import { count } from './count.ts'
import { nameOptions } from './name-options.ts'
import { parseOptions } from './parse-options.ts'
import { parseShard } from './parse-shard.ts'
import { TerminalProgress } from './terminal-progress.ts'

export const help = `Usage: kb read [OPTIONS]

Reads all articles, makes the graph over them, and keeps both in the cache: with it, kb build need do neither again.
Nothing else is written.

  --content DIR        a folder of raw articles; may be given several times
                       (default: the sources of content/sources.yaml)
  --shard I/N          read the I-th of N parts of the files, keep nothing else of articles, and make no graph:
                       caches of all parts, copied into one folder, are one for kb read and kb build
  --cache DIR          where it is kept (default: .cache/kb)
`

export async function run(args: string[]): Promise<number> {
  const { values } = parseOptions({
    args,
    options: {
      content: { type: 'string', multiple: true, default: [] },
      shard: { type: 'string' },
      cache: { type: 'string', default: '.cache/kb' },
    },
  })
  collectEarly()
  const progress = new TerminalProgress()
  const cacheFolder = resolve(values.cache)
  const summary = await readFirst({
    options: nameOptions(values.content, cacheFolder),
    folder: process.cwd(),
    cacheFolder,
    shard: values.shard === undefined ? null : parseShard(values.shard),
    progress,
  })
  progress.finish()
  report(summary, cacheFolder)
  return 0
}

function report({ files, known, articles, rejected }: ReadSummary, cacheFolder: string): void {
  const lines = [
    `${count(articles, 'article')} from ${count(files, 'file')}, ${files - known} read and ${known} known before, kept in ${cacheFolder}`,
    rejected > 0
      ? `${count(rejected, 'file')} gave no article: kb build lists them in report.json and on /report/`
      : null,
  ]
  process.stderr.write(`${lines.filter((line) => line !== null).join('\n')}\n`)
}
