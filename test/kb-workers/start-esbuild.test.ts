import { expect, it } from 'vitest'
import { startEsbuild } from '../../plugins/kb-workers/index.ts'

it('gives what the task gives', async () => {
  expect(await startEsbuild(async () => 7)).toBe(7)
})

it('says what to do where esbuild has no pipe to its process', async () => {
  const withoutPipe = async () => {
    throw new TypeError("Cannot read properties of undefined (reading 'on')")
  }
  await expect(startEsbuild(withoutPipe)).rejects.toThrow('EMFILE: too many open files')
})

it('passes on what esbuild says of a source', async () => {
  const said = new Error('Build failed with 1 error')
  await expect(startEsbuild(() => Promise.reject(said))).rejects.toBe(said)
})
