/**
 * In which file of the cache the reading of a file of articles stands. Its path alone decides, so that this is known before it
 * is read and several machines can read a share each. Most files are named after their article, whose copies stand together
 * then, and are shared out evenly.
 *
 * `298/Q298933.TXT`, `298/Q298933/README.md` -> 5, as 298933 modulo 64 is
 */
import { crc32 } from 'node:zlib'
import { mostShards } from '../options/shard.ts'

/** Files of the cache: 1 MB each for an archive of 100,000 files. Each is of one shard, so there may be as many shards. */
export const bucketCount = mostShards

/** The number in the name of a file or of its folder; digits before its last six change nothing modulo 64. */
const numberInName = /\d*?(\d{3,6})(?!\d)/

/** The bucket, from 0. */
export function bucketOf(path: string): number {
  const [name = '', folder = ''] = path.split('/').reverse()
  const [, digits] = numberInName.exec(name) ?? numberInName.exec(folder) ?? []
  return (digits === undefined ? crc32(path) : Number(digits)) % bucketCount
}
