import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { KEPT_INDEXES, takeOrMake } from '../../../plugins/kb-search/static/kept-index.ts'
import { makeFiles } from '../../support/files.ts'

/** Counts lamps anew, and how often it had to. */
function openCounter(folder: string) {
  let made = 0
  return (version: string, sources: readonly string[]) =>
    takeOrMake({ folder, version }, 'lamps', sources, () => {
      made += 1
      return { count: sources.length, made }
    })
}

it('makes an index again where its sources or the code changed, or what was kept is damaged, and not else', () => {
  const folder = makeFiles({})
  const count = openCounter(folder)
  const first = { count: 2, made: 1 }
  expect(count('one', ['hall', 'cellar'])).toEqual(first)
  expect(count('one', ['hall', 'cellar'])).toEqual(first)
  expect(count('one', ['hall', 'attic'])).toEqual({ count: 2, made: 2 })
  expect(count('two', ['hall', 'attic'])).toEqual({ count: 2, made: 3 })
  const [kept = ''] = readdirSync(join(folder, KEPT_INDEXES)).map((name) => join(folder, KEPT_INDEXES, name))
  writeFileSync(kept, readFileSync(kept, 'latin1').replace('"count":2', '"count":7'))
  expect(count('two', ['hall', 'attic'])).toEqual({ count: 2, made: 4 })
  expect(count('two', ['hall', 'attic'])).toEqual({ count: 2, made: 4 })
})
