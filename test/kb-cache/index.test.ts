import { expect, it } from 'vitest'
import * as cache from '../../plugins/kb-cache/index.ts'

it('exports what keeps files', () => {
  expect(Object.keys(cache).sort()).toEqual([
    'keepEqualFiles',
    'keepFile',
    'readCacheBytes',
    'readCacheFile',
    'readCacheImage',
    'readIfThere',
    'toAscii',
    'writeCacheBytes',
    'writeCacheFile',
    'writeCacheImage',
    'writeOrKeep',
  ])
})
