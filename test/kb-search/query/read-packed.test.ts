import { gzipSync } from 'node:zlib'
import { afterEach, expect, it, vi } from 'vitest'
import { readPacked } from '../../../plugins/kb-search/query/read-packed.ts'

afterEach(() => vi.unstubAllGlobals())

const serve = (body: Uint8Array<ArrayBuffer>, status = 200) =>
  vi.stubGlobal('fetch', async () => new Response(body, { status }))

const content = Uint8Array.from('word index', (character) => character.charCodeAt(0))

it('unpacks a file, unless the browser has done so already', async () => {
  serve(Uint8Array.from(gzipSync(content)))
  expect(await readPacked('/index/0.gz')).toEqual(content)
  serve(content)
  expect(await readPacked('/index/0.gz')).toEqual(content)
})

it('names the file that is not there', async () => {
  serve(content, 404)
  await expect(readPacked('/index/0.gz')).rejects.toThrow('/index/0.gz: found status 404')
})
