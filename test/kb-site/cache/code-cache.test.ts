import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { CodeCache } from '../../../plugins/kb-site/cache/code-cache.ts'
import { makeFiles } from '../../support/files.ts'

const words = { lamps: new Map([['L\u00e1mpara', { code: 'lamp' }]]) }

it('makes a thing once for each version of the code and place of it, and again where its file is damaged', async () => {
  const folder = makeFiles({})
  const make = vi.fn(() => words)
  const find = (version: string, place = '/here') => new CodeCache(folder, version, place).find('words', make)
  for (const version of ['one', 'one', 'two', 'two']) expect(await find(version)).toEqual(words)
  expect(make).toHaveBeenCalledTimes(2)
  appendFileSync(join(folder, 'code/words.bin'), 'x')
  expect(await find('two')).toEqual(words)
  expect(make).toHaveBeenCalledTimes(3)
  expect(await find('two', '/there')).toEqual(words)
  expect(make).toHaveBeenCalledTimes(4)
})

it('keeps nothing of what cannot be made', async () => {
  const folder = makeFiles({})
  const fail = () => Promise.reject(new Error('Found none'))
  await expect(new CodeCache(folder, 'one', '/here').find('words', fail)).rejects.toThrow('Found none')
  expect(await new CodeCache(folder, 'one', '/here').find('words', () => words)).toEqual(words)
})
