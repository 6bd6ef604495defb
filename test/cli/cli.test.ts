import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCommandLine } from '../support/commands/command-line.ts'
import { makeSharedFolder } from '../support/files.ts'
import { projectFolder } from '../support/project.ts'

const kb = resolve(projectFolder, 'bin/kb.js')
const folder = makeSharedFolder()

/** Runs the command as a user does, in a process of its own. */
const runProcess = (cwd: string, ...args: string[]) =>
  spawnSync(process.execPath, [kb, ...args], { encoding: 'utf8', cwd })

const article = [
  'DOCUMENT:Q900001  05-MAR-1999  [exchange]',
  'TITLE   :XADM: Made for a Test',
  'PRODUCT :Microsoft Exchange',
  'PROD/VER:winnt:5.5',
  'OPER/SYS:',
  'KEYWORDS:kbsetup',
  '',
  '======================================================================',
  '',
  'SYMPTOMS',
  '========',
  '',
  'The made-up program fails in Netif.dll.',
  '',
  '======================================================================',
  'Keywords          : kbsetup',
  'Issue type        : kbprb',
  '',
  '======================================================================',
].join('\r\n')

describe('kb', () => {
  it.each([
    ['--help'],
    ['build', '--help'],
    ['start', '--help'],
    ['parse', '--help'],
    ['check', '--help'],
    ['read', '--help'],
    ['merge', '--help'],
    ['changes', '--help'],
  ])('explains itself on standard output: %s %s', async (...args) => {
    const { status, stdout, stderr } = await runCommandLine(...args.filter((arg) => arg !== undefined))
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^Usage: kb /)
  })

  it('tells its version', async () => {
    const { version } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'))
    expect(await runCommandLine('--version')).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
  })

  it.each([
    [[]],
    [['bake']],
    [['toString']],
    [['build', '--colour']],
    [['parse']],
    [['parse', '--format', 'xml', '.']],
    [['build', '--path-prefix', '/a b/']],
    [['build', '--shard', '5/4']],
    [['build', '--shard', '0/4']],
    [['read', '--shard', '1/65']],
    [['read', 'articles']],
    [['merge']],
    [['changes', '.']],
    [['changes', 'no-site', 'no-other']],
  ])('ends with status 2 on wrong usage: %j', async (args) => {
    const { status, stdout, stderr } = await runCommandLine(...args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).not.toBe('')
  })

  it('gives its answer as the status and the streams of its process', () => {
    const explained = runProcess(folder, '--help')
    expect(explained).toMatchObject({ status: 0, stdout: expect.stringMatching(/^Usage: kb /), stderr: '' })
    const wrong = runProcess(folder, 'build', '--colour')
    expect(wrong).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('--colour') })
  })
})

describe('kb build', () => {
  it('works from any folder, with paths relative to it', () => {
    mkdirSync(join(folder, 'articles'))
    writeFileSync(join(folder, 'articles/one.txt'), article)
    mkdirSync(join(folder, 'content'))
    writeFileSync(join(folder, 'content/site.yaml'), 'title: Lamps and shades\ntagline: All of them\n')
    const args = ['build', '--no-search', '--content', 'articles', '--output', 'site']
    const { status, stderr } = runProcess(folder, ...args)
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: expect.stringMatching(/1 article from 1 file[^]*GitHub Pages/),
    })
    expect(readFileSync(join(folder, 'site/kb/900/Q900001/index.html'), 'utf8')).toContain('Lamps and shades')
    expect(readdirSync(folder).sort()).toEqual(['.cache', 'articles', 'content', 'site'])
  })

  it('leaves the old site when it fails', () => {
    const output = join(folder, 'old-site')
    mkdirSync(output)
    writeFileSync(join(output, 'index.html'), 'old')
    const { status, stderr } = runProcess(
      folder,
      'build',
      '--content',
      join(folder, 'nothing here'),
      '--output',
      output,
    )
    expect(status).toBe(1)
    expect(stderr).toContain('expected a folder of articles')
    expect(readdirSync(output)).toEqual(['index.html'])
  })
})

describe('kb read', () => {
  it('says what it read and what it knew, and writes nothing but the cache', () => {
    const own = join(folder, 'read')
    mkdirSync(join(own, 'articles'), { recursive: true })
    writeFileSync(join(own, 'articles/one.txt'), article)
    writeFileSync(join(own, 'articles/empty.txt'), '')
    const run = () => runProcess(own, 'read', '--content', 'articles')
    const told = (read: number, known: number) => ({
      status: 0,
      stdout: '',
      stderr: expect.stringMatching(
        `1 article from 2 files, ${read} read and ${known} known before, [^]*1 file gave no article`,
      ),
    })
    expect(run()).toMatchObject(told(2, 0))
    expect(run()).toMatchObject(told(0, 2))
    expect(readdirSync(own).sort()).toEqual(['.cache', 'articles'])
  })
})

describe('kb parse', () => {
  it('prints one record a line and nothing else', async () => {
    const file = join(folder, 'article.txt')
    writeFileSync(file, article)
    const { status, stdout } = await runCommandLine('parse', file)
    expect(status).toBe(0)
    const record = JSON.parse(stdout) as Record<string, unknown>
    expect(record).toMatchObject({ id: 'Q900001', modified: '1999-03-05', dlls: ['netif.dll'], issueType: 'kbprb' })
  })

  it('reports a file that is no article and goes on', async () => {
    const file = join(folder, 'second.txt')
    const junk = join(folder, 'junk.bin')
    writeFileSync(file, article)
    writeFileSync(junk, Buffer.from([0, 1, 2, 3]))
    const { status, stdout, stderr } = await runCommandLine('parse', junk, file)
    expect(status).toBe(1)
    expect(stdout.trim().split('\n')).toHaveLength(1)
    expect(stderr).toContain('junk.bin:1: no article')
  })

  it.each([
    ['markdown', '## SYMPTOMS'],
    ['html', '<h2 id="symptoms">SYMPTOMS</h2>'],
  ])('prints %s', async (format, expected) => {
    const file = join(folder, `${format}.txt`)
    writeFileSync(file, article)
    expect((await runCommandLine('parse', '--format', format, file)).stdout).toContain(expected)
  })
})
