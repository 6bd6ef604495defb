/** `kb changes`: what changed in the archive from one built site to another. */
import { type ArchiveChange, compareArchives } from '../kb-check/index.ts'
import { findRecords } from './find-records.ts'
import { parseOptions } from './parse-options.ts'
import { UsageError } from './usage-error.ts'
import { writeOut } from './write-out.ts'

export const help = `Usage: kb changes OLD-SITE NEW-SITE [--json]

Prints which articles were added, removed, changed or read differently from one build of a site to the next, by number.

  --json               one JSON object a line instead of text
`

/** Runs the command: a count of each kind goes to standard error. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseOptions({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  })
  if (positionals.length !== 2)
    throw new UsageError(`expected the folders of two built sites, found ${positionals.length}`)
  const [before = '', after = ''] = positionals.map(findRecords)
  const counts = { added: 0, removed: 0, changed: 0, reread: 0 }
  for await (const change of compareArchives(before, after)) {
    counts[change.kind] += 1
    await writeOut(values.json ? `${JSON.stringify(change)}\n` : formatChange(change))
  }
  const summary = Object.entries(counts).map(([kind, count]) => `${count} ${kind}`)
  process.stderr.write(`${summary.join(', ')}\n`)
  return 0
}

function formatChange({ kind, id, title }: ArchiveChange): string {
  return `${kind.padEnd('removed'.length)} ${id} ${title}\n`
}
