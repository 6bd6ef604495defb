import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { removeSetAside, setAside } from '../../../plugins/kb-site/cache/set-aside.ts'
import { makeFiles } from '../../support/files.ts'

it('moves folders into the cache, and removes them and nothing else', async () => {
  const root = makeFiles({ 'one/kb/a.html': 'a', 'two/b.html': 'b', 'cache/readings/0.json': '{}' })
  const cache = join(root, 'cache')
  for (const name of ['one', 'two']) setAside(join(root, name), cache)
  expect(readdirSync(root)).toEqual(['cache'])
  expect(readdirSync(cache)).toHaveLength(3)
  await removeSetAside(cache)
  expect(readdirSync(cache)).toEqual(['readings'])
  expect(existsSync(join(cache, 'readings/0.json'))).toBe(true)
})

it('has nothing to do where there is no cache yet', async () => {
  const root = makeFiles({})
  await expect(removeSetAside(join(root, 'none'))).resolves.toBeUndefined()
})
