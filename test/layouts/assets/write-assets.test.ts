import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AssetNames } from '../../../layouts/assets/names.ts'
import { writeAssets } from '../../../layouts/assets/write-assets.ts'

describe('writeAssets', () => {
  let folder: string
  let names: AssetNames

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kb-assets-'))
    names = await writeAssets(folder)
  })
  afterAll(() => rm(folder, { recursive: true }))

  /** A script with all that it imports before it runs. */
  async function listImported(path: string): Promise<string[]> {
    const text = await readFile(join(folder, path), 'utf8')
    const names = [...text.matchAll(/(?:from|import)"\.\/([^"]+)"/g)].map(([, name]) => `/assets/${name}`)
    return [...new Set([path, ...(await Promise.all(names.map(listImported))).flat()])]
  }

  it('writes what pages link to', async () => {
    const files = await readdir(join(folder, 'assets'))
    expect(files).toEqual(expect.arrayContaining(['favicon.svg', 'site.css', 'site.js']))
    expect(names.stylesheet).toBe('/assets/site.css')
  })

  it('keeps styles below 12 KB and the scripts of an article page below 15 KB, compressed', async () => {
    expect(gzipSync(await readFile(join(folder, names.stylesheet))).length).toBeLessThan(12_000)
    const scripts = await Promise.all((await listImported(names.script)).map((path) => readFile(join(folder, path))))
    expect(scripts.reduce((sum, script) => sum + gzipSync(script).length, 0)).toBeLessThan(15_000)
  })

  it('fetches nothing from another host', async () => {
    expect(await readFile(join(folder, names.stylesheet), 'utf8')).not.toMatch(
      /url\((?!["']?data:)|@import(?!"plain\.css")/,
    )
    expect(await readFile(join(folder, names.script), 'utf8')).not.toMatch(/https?:/)
  })
})
