/** A part of the files or of the site, as `--shard` gives it: `2/4` is the second of four. */
import { mostShards, type Shard } from '../kb-site/index.ts'
import { UsageError } from './usage-error.ts'

/** A shard. @throws UsageError where the text names none */
export function parseShard(text: string): Shard {
  const [, number, count] = (/^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? []).map(Number)
  if (!number || !count || number > count || count > mostShards) {
    throw new UsageError(`--shard: expected I/N with I from 1 to N and N at most ${mostShards}, found ${text}`)
  }
  return { number, count }
}
