/** `kb merge`: joins what `kb build --shard` made into one site. */
import { resolve } from 'node:path'
import { mergeShards } from '../kb-site/index.ts'
import { parseOptions } from './parse-options.ts'
import { UsageError } from './usage-error.ts'

export const help = `Usage: kb merge DIR... [OPTIONS]

Joins the folders that kb build --shard 1/N to N/N made into one site.

  --output DIR         where the site goes (default: _site)
`

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseOptions({
    args,
    allowPositionals: true,
    options: {
      output: { type: 'string', default: '_site' },
    },
  })
  if (positionals.length === 0) throw new UsageError('expected the folders of all shards, found none')
  const output = resolve(values.output)
  const files = mergeShards(
    positionals.map((folder) => resolve(folder)),
    output,
  )
  process.stderr.write(`${files} files of ${positionals.length} shards in ${output}\n`)
  return 0
}
