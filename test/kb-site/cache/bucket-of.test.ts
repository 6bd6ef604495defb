import { expect, it } from 'vitest'
import { bucketCount, bucketOf } from '../../../plugins/kb-site/cache/bucket-of.ts'

it.each([
  ['kb/298/Q298933/README.md', 298_933 % bucketCount],
  ['298/Q298933.TXT', 298_933 % bucketCount],
  ['1998-07/q123456-2.txt', 123_456 % bucketCount],
  [`${'9'.repeat(200)}42.txt`, 999_942 % bucketCount],
])('has %s stand with other copies of its article', (path, bucket) => {
  expect(bucketOf(path)).toBe(bucket)
})

it('spreads files whose names have no number', () => {
  const paths = Array.from({ length: 20 }, (_, index) => `lamps/${'abcdefghijklmnopqrst'[index]}.txt`)
  const buckets = new Set(paths.map(bucketOf))
  expect(buckets.size).toBeGreaterThan(10)
  for (const bucket of buckets) expect(Number.isInteger(bucket) && bucket >= 0 && bucket < bucketCount).toBe(true)
})
