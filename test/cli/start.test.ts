/** `kb start`: the pages that a build makes, made when they are asked for, from the articles as they are then. */
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findCommand } from '../support/commands/compiled-command.ts'
import { startKb } from '../support/commands/start-kb.ts'
import { makeFiles, makeSharedFolder } from '../support/files.ts'
import { buildSite } from '../support/project.ts'
import { findFreePort } from '../support/sites/free-port.ts'
import { writeArticle } from '../support/sites/hostile-site.ts'

/** What `kb start` adds to a page so that it loads again after an edit. */
const reloadTag = /<script src="[^"]*kb-start-reload\.js"[^>]*><\/script>/

describe('kb start', () => {
  const root = makeSharedFolder()
  const [content, output] = [root, join(root, '.site')]
  let address = ''
  let stop = () => {}
  const load = async (path: string) => {
    const response = await fetch(address + path, { redirect: 'manual' })
    const text = (await response.text()).replace(reloadTag, '')
    return { status: response.status, text, to: response.headers.get('location') }
  }

  beforeAll(async () => {
    writeFileSync(join(content, '1.TXT'), writeArticle('Q900001', {}, 'It needs lamp.dll and Q900002.'))
    writeFileSync(join(content, '2.TXT'), writeArticle('Q900002', {}, 'It needs lamp.dll.'))
    buildSite(output, '--no-search', '--content', content, '--path-prefix', '/x/')
    const port = await findFreePort()
    address = `http://127.0.0.1:${port}/x`
    const options = ['--content', content, '--path-prefix', '/x/', '--cache', join(root, '.cache'), '--output', output]
    stop = await startKb([...options, '--port', String(port)])
  })

  afterAll(() => stop())

  it.each(['/', '/kb/900/Q900001/', '/dll/lamp.dll/', '/product/', '/about/'])(
    'shows %s as a build makes it',
    async (path) => {
      expect(await load(path)).toEqual({
        status: 200,
        text: readFileSync(join(output, path, 'index.html'), 'utf8'),
        to: null,
      })
    },
  )

  it('serves the files beside the pages', async () => {
    expect((await load('/assets/site.css')).text).toBe(readFileSync(join(output, 'assets/site.css'), 'utf8'))
    expect((await load('/report.json')).text).toBe(readFileSync(join(output, 'report.json'), 'utf8'))
  })

  it('leads to the slash, and says what is not there', async () => {
    expect(await load('/dll/lamp.dll')).toMatchObject({ status: 302, to: '/x/dll/lamp.dll/' })
    expect((await load('/kb/900/Q900009/')).status).toBe(404)
    expect((await load('/..%2f..%2fpackage.json')).status).toBe(404)
    expect((await load('/%')).status).toBe(400)
  })

  it('shows an edit, and what it changes elsewhere', async () => {
    writeFileSync(join(content, '1.TXT'), writeArticle('Q900001', { TITLE: 'A Hall' }, 'It needs hall.exe.'))
    expect((await load('/kb/900/Q900001/')).text).toMatch(/A Hall[^]*hall\.exe/)
    expect((await load('/exe/')).text).toContain('<a href=../kb/900/Q900001/>Hall.exe</a>')
    expect((await load('/dll/lamp.dll/')).text).not.toContain('Q900001')
  })

  it('shows an article that is new, and misses one that is gone', async () => {
    writeFileSync(join(content, '3.TXT'), writeArticle('Q900003', {}, 'It is new.'))
    expect((await load('/kb/900/Q900003/')).text).toContain('It is new.')
    rmSync(join(content, '2.TXT'))
    expect((await load('/kb/900/Q900002/')).status).toBe(404)
  })
})

it('ends where the articles cannot be opened, though the server answers before', async () => {
  const root = makeFiles({ 'content/site.yaml': 'title: Lamps' })
  const port = String(await findFreePort())
  const { status, stderr } = spawnSync(process.execPath, [findCommand(), 'start', '--port', port], {
    cwd: root,
    encoding: 'utf8',
    timeout: 300_000,
  })
  expect(stderr).toContain('content/sources.yaml: expected')
  expect(status).toBe(1)
})
