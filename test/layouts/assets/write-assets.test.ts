import { readFileSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ASSETS } from '../../../layouts/assets/names.ts'
import { writeAssets } from '../../../layouts/assets/write-assets.ts'
import { makeFiles } from '../../support/files.ts'

describe('writeAssets', () => {
  let folder: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kb-assets-'))
    await writeAssets(folder)
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('writes what pages link to', async () => {
    const files = await readdir(join(folder, 'assets'))
    expect(files).toEqual(expect.arrayContaining(['favicon.svg', 'site.css', 'site.js']))
  })

  it('keeps styles below 12 KB and the scripts of an article page below 15 KB, compressed', async () => {
    expect(gzipSync(await readFile(join(folder, ASSETS.stylesheet))).length).toBeLessThan(12_000)
    expect(gzipSync(await readFile(join(folder, ASSETS.script))).length).toBeLessThan(15_000)
  })

  it('makes each script whole, and what it imports on demand a file of its own that is there', async () => {
    const files = (await readdir(join(folder, 'assets'))).filter((name) => name.endsWith('.js'))
    const imported = files.flatMap((name) => {
      const text = readFileSync(join(folder, 'assets', name), 'utf8')
      expect(text).not.toMatch(/(?:from|import)"\.\//)
      return [...text.matchAll(/import\("\.\/([^"]+)"\)/g)].map(([, file = '']) => file)
    })
    expect(files.sort()).toEqual([...new Set([...imported, 'builds.js', 'search.js', 'site.js'])].sort())
  })

  it('puts the sheet of a project behind all layers, and its pictures beside it', async () => {
    const own = makeFiles({
      'own.css': ':root { --kb-accent: #123456; } body { background: url(lamp.png) }',
      'lamp.png': '',
    })
    const output = makeFiles({})
    await writeAssets(output, join(own, 'own.css'))
    const sheet = await readFile(join(output, ASSETS.stylesheet), 'utf8')
    const ours = (await readFile(join(folder, ASSETS.stylesheet), 'utf8')).trimEnd()
    expect(sheet.startsWith(ours)).toBe(true)
    expect(sheet.slice(ours.length).trim()).toBe(':root{--kb-accent: #123456}body{background:url("./lamp.png")}')
    expect(await readdir(join(output, 'assets'))).toContain('lamp.png')
  })

  it('fetches nothing from another host', async () => {
    expect(await readFile(join(folder, ASSETS.stylesheet), 'utf8')).not.toMatch(
      /url\((?!"\.\/favicon\.svg"\))|@import(?!"plain\.css")/,
    )
    expect(await readFile(join(folder, ASSETS.script), 'utf8')).not.toMatch(/https?:/)
  })
})
