import { expect, it } from 'vitest'
import { takeFiles } from '../../../plugins/kb-site/shards/take-files.ts'

const count = 5
const numbers = Array.from({ length: 1_000 }, (_, index) => 100_000 + index)
const paths = numbers.flatMap((number) => [`${number}.TXT`, `Q${number}/README.md`])
const files = paths.map((path) => ({ source: 'lamps', path, absolutePath: `/${path}` }))
const listing = {
  files,
  skipped: paths.slice(0, 100).map((path) => ({ source: 'lamps', path: `${path}.link`, reason: 'a symbolic link' })),
  stamps: Float64Array.from(files.flatMap((_, place) => [place, place, place, place])),
}
const shares = Array.from({ length: count }, (_, index) => takeFiles(listing, { number: index + 1, count }))

it('gives every file, and all that was passed over, to one shard', () => {
  const pathsOf = (entries: readonly { path: string }[]) => entries.map(({ path }) => path).sort()
  expect(pathsOf(shares.flatMap((share) => share.files))).toEqual(pathsOf(files))
  expect(pathsOf(shares.flatMap((share) => share.skipped))).toEqual(pathsOf(listing.skipped))
})

it('gives all copies of an article to the same one, and each its stamp', () => {
  for (const share of shares) {
    const own = new Set(share.files.map(({ path }) => /\d+/.exec(path)?.[0]))
    expect(share.files).toHaveLength(2 * own.size)
    expect([...share.stamps].filter((_, at) => at % 4 === 0)).toEqual(share.files.map((file) => files.indexOf(file)))
  }
})

it('shares files that are named after their articles out evenly', () => {
  for (const share of shares) expect(share.files.length / files.length).toBeCloseTo(1 / count, 1)
})
