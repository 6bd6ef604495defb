import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { silentProgress } from '../../plugins/kb-progress/progress.ts'
import { fetchSource } from '../../plugins/kb-sources/index.ts'
import { describeUnsafePath } from '../../plugins/kb-sources/list-tree.ts'
import { makeFiles } from '../support/files.ts'
import { listFolder } from './list-folder.ts'
import { makeRepository, someFiles, type TreeEntry } from './make-repository.ts'
import { makeTrap } from './make-trap.ts'

/** Fetches all of a repository's commit into a new folder and gives what then stands there. */
async function bringAll(url: string, commit: string) {
  const fetched = makeFiles({})
  const source = { name: 'lamps', folder: join(fetched, 'lamps') }
  const { leftOut } = await fetchSource(source, { url, commit, folders: ['.'] }, silentProgress)
  const { 'lamps/.kb-fetch.json': stamp, ...copy } = listFolder(fetched)
  return { leftOut, stamp, copy }
}

describe('a repository', () => {
  it.each<[string, string, TreeEntry, string]>([
    [
      'a symbolic link out of the tree',
      'kb/out',
      { link: '../../../../etc/passwd' },
      'a symbolic link, expected a file',
    ],
    ['a symbolic link to a folder', 'kb/loop', { link: '.' }, 'a symbolic link, expected a file'],
    ['a submodule', 'kb/module', { submodule: '1'.repeat(40) }, 'a submodule, expected a file'],
    ['a backslash', 'kb/..\\out', 'Out\n', 'a path with the step "..\\\\out", expected ordinary names'],
    ['a name that is too long', `kb/${'x'.repeat(300)}`, 'Out\n', expect.stringContaining('a path with the step "xxx')],
  ])('cannot bring %s', async (_what, path, entry, reason) => {
    const repository = makeRepository()
    const commit = repository.commit([...someFiles, [path, entry]])
    const { leftOut, copy } = await bringAll(repository.url, commit)
    expect(leftOut).toEqual([{ path, reason }])
    expect(Object.keys(copy)).toEqual(someFiles.map(([path]) => `lamps/${path}`).sort())
  })

  it.each(['..', '.git', '.GIT', '.'])('cannot forge a tree with the step %s', async (step) => {
    const repository = makeRepository()
    repository.commit(someFiles)
    const blob = repository.git(['rev-parse', 'main:tools/lamp.sh'])
    const inner = repository.git(['mktree'], `100644 blob ${blob}\tlamp.sh\n`)
    const tree = repository.git(
      ['hash-object', '-t', 'tree', '-w', '--stdin', '--literally'],
      Buffer.concat([...[...treeBytes('100644', 'a.txt', blob), ...treeBytes('40000', step, inner)]]),
    )
    const commit = repository.git([
      '-c',
      'user.name=Lamp',
      '-c',
      'user.email=lamp@example.org',
      'commit-tree',
      '-m',
      'Forge',
      tree,
    ])
    repository.git(['update-ref', 'refs/heads/main', commit])
    const { leftOut, copy } = await bringAll(repository.url, commit)
    expect(leftOut).toEqual([{ path: `${step}/lamp.sh`, reason: expect.stringContaining('expected ordinary names') }])
    expect(copy).toEqual({ 'lamps/a.txt': 'exit 1\n' })
  })

  it('cannot run a hook, a filter or a submodule, whatever it and the machine are set to', async () => {
    const trap = makeTrap()
    const repository = makeRepository()
    const commit = repository.commit([
      ...someFiles,
      ['.gitattributes', '* filter=trap diff=trap text eol=crlf\n'],
      [
        '.gitmodules',
        `[submodule "kb/module"]\n\tpath = kb/module\n\turl = file://${repository.folder}\n\tupdate = !${trap.program}\n`,
      ],
      ['kb/module', { submodule: '1'.repeat(40) }],
      ['hooks/post-checkout', `#!/bin/sh\n${trap.program}\n`],
    ])
    const home = makeFiles({
      '.gitconfig': [
        `[filter "trap"]\n\tsmudge = ${trap.program}\n\tclean = ${trap.program}\n\trequired = true`,
        `[init]\n\ttemplateDir = ${trap.templates}`,
        `[core]\n\thooksPath = ${join(trap.templates, 'hooks')}\n\tfsmonitor = ${trap.program}\n\taskPass = ${trap.program}`,
        `[submodule]\n\trecurse = true`,
        `[core]\n\tautocrlf = true`,
      ].join('\n'),
    })
    vi.stubEnv('GIT_CONFIG_GLOBAL', join(home, '.gitconfig'))
    vi.stubEnv('GIT_DIR', repository.folder)
    vi.stubEnv('GIT_TEMPLATE_DIR', trap.templates)
    vi.stubEnv('GIT_EXTERNAL_DIFF', trap.program)
    onTestFinished(() => void vi.unstubAllEnvs())
    const { leftOut, copy } = await bringAll(repository.url, commit)
    expect(leftOut).toEqual([{ path: 'kb/module', reason: 'a submodule, expected a file' }])
    expect(copy['lamps/kb/900/Q900001/README.md']).toBe('One lamp\n')
    expect(copy['lamps/txt/900/Q900001.TXT']).toBe('One lamp, typed\r\n')
    expect(existsSync(trap.sprung)).toBe(false)
  })

  it('cannot make git wait for a password', async () => {
    const trap = makeTrap()
    const url = await serveUnauthorized()
    for (const name of ['GIT_ASKPASS', 'SSH_ASKPASS']) vi.stubEnv(name, trap.program)
    vi.stubEnv('GIT_SSL_NO_VERIFY', '1')
    vi.stubEnv('GIT_TERMINAL_PROMPT', '1')
    onTestFinished(() => void vi.unstubAllEnvs())
    await expect(bringAll(url, '1'.repeat(40))).rejects.toMatchObject({
      cause: { message: expect.stringContaining('terminal prompts disabled') },
    })
    expect(existsSync(trap.sprung)).toBe(false)
  })
})

describe('describeUnsafePath', () => {
  it.each(['kb/298/Q298933/README.md', 'txt/Q 1.TXT', 'a..b/...', 'ärger.txt', '.gitignore', '-x/--y', 'C:con'])(
    'takes %s',
    (path) => {
      expect(describeUnsafePath(path)).toBeNull()
    },
  )

  it.each([
    '../x',
    'a/../x',
    '/x',
    'a//x',
    'a/',
    './x',
    'a/.git/config',
    '.GIT/config',
    'a\\b',
    'a\nb',
    'a\0b',
    '',
    'a\uFFFDb',
  ])('refuses %j', (path) => {
    expect(describeUnsafePath(path)).toMatch(/^a path /)
  })
})

/** A server that asks everyone for a password. */
async function serveUnauthorized(): Promise<string> {
  const folder = makeFiles({})
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-subj', '/CN=127.0.0.1', '-days', '1']
  execFileSync('openssl', [...request, '-keyout', key, '-out', cert], { stdio: 'ignore' })
  const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (_request, response) => {
    response.writeHead(401, { 'WWW-Authenticate': 'Basic realm="lamps"' }).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `https://127.0.0.1:${(server.address() as AddressInfo).port}/lamps`
}

/** An entry of a tree as git stores it. */
function treeBytes(mode: string, name: string, hash: string): Buffer[] {
  return [Buffer.from(`${mode} ${name}\0`), Buffer.from(hash, 'hex')]
}
