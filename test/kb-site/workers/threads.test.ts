import { join } from 'node:path'
import { expect, it } from 'vitest'
import { Threads } from '../../../plugins/kb-site/workers/threads.ts'
import { makeFiles } from '../../support/files.ts'

const script = `
const { setTimeout } = require('node:timers/promises')
exports.wait = (value) => setTimeout(20, value)
exports.fail = async () => { throw new Error('failed') }
exports.count = (bytes) => bytes.byteLength
`

function startThreads(count: number): Threads {
  return new Threads(join(makeFiles({ 'script.cjs': script }), 'script.cjs'), null, count)
}

it('ends when all that was asked of it is done, failures included', async () => {
  const threads = startThreads(2)
  const answers = Promise.allSettled([1, 2, 3, 4, 5].map((value) => threads.run('wait', value)))
  const failed = expect(threads.run('fail', null)).rejects.toThrow('failed')
  await threads.stop()
  await failed
  expect((await answers).map(({ status }) => status)).toEqual(Array(5).fill('fulfilled'))
})

it('moves memory to the thread', async () => {
  const threads = startThreads(1)
  const bytes = new Uint8Array(100)
  expect(await threads.run('count', bytes, [bytes.buffer])).toBe(100)
  expect(bytes.byteLength).toBe(0)
  await threads.stop()
})
