import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { GitStore } from '../../plugins/kb-sources/git.ts'
import { makeFiles } from '../support/files.ts'
import { makeTrap } from './make-trap.ts'

/** A store in a new folder, under variables that a hostile or careless surrounding may have set. */
async function makeStore(environment: NodeJS.ProcessEnv = {}) {
  const folder = join(makeFiles({}), 'store')
  const git = new GitStore(folder, { PATH: process.env.PATH, ...environment })
  await git.init()
  const blob = (await git.run(['hash-object', '-w', '--stdin'], 'One lamp\n')).toString().trim()
  return { folder, git, blob }
}

describe('GitStore', () => {
  it('runs no hook, neither of a template nor of the configuration', async () => {
    const trap = makeTrap()
    const config = `[init]\n\ttemplateDir = ${trap.templates}\n[core]\n\thooksPath = ${join(trap.templates, 'hooks')}\n`
    const home = makeFiles({ '.gitconfig': config })
    const { git, blob } = await makeStore({
      GIT_CONFIG_GLOBAL: join(home, '.gitconfig'),
      GIT_TEMPLATE_DIR: trap.templates,
    })
    await git.run(['update-ref', 'refs/tags/lamp', blob])
    expect(existsSync(trap.sprung)).toBe(false)
  })

  it('keeps to its folder, whatever the variables around it say', async () => {
    const elsewhere = makeFiles({ 'objects/info/packs': '' })
    const { folder, blob } = await makeStore({
      GIT_DIR: elsewhere,
      GIT_OBJECT_DIRECTORY: join(elsewhere, 'objects'),
      GIT_CONFIG_PARAMETERS: "'core.bare=false'",
    })
    expect(existsSync(join(folder, 'objects', blob.slice(0, 2), blob.slice(2)))).toBe(true)
  })

  it('says what git said where a command fails', async () => {
    const { git } = await makeStore()
    await expect(git.run(['cat-file', '-t', '1'.repeat(40)])).rejects.toThrow(/^git ended with status 128: fatal: /)
  })

  it('says what to do where there is no git', async () => {
    const git = new GitStore(join(makeFiles({}), 'store'), { PATH: makeFiles({}) })
    await expect(git.init()).rejects.toThrow('git: found no such command, expected git 2.36 or later. Install it.')
  })
})
