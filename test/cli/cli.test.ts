import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const kb = fileURLToPath(new URL('../../bin/kb.js', import.meta.url))
const run = (...args: string[]) => spawnSync(process.execPath, [kb, ...args], { encoding: 'utf8' })

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kb-cli-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

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
    ['merge', '--help'],
    ['changes', '--help'],
  ])('explains itself on standard output: %s %s', (...args) => {
    const { status, stdout, stderr } = run(...args.filter((arg) => arg !== undefined))
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^Usage: kb /)
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
    [['merge']],
    [['changes', '.']],
    [['changes', 'no-site', 'no-other']],
  ])('ends with status 2 on wrong usage: %j', (args) => {
    const { status, stdout, stderr } = run(...args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).not.toBe('')
  })
})

describe('kb build', () => {
  it('works from any folder, with paths relative to it', () => {
    mkdirSync(join(folder, 'articles'))
    writeFileSync(join(folder, 'articles/one.txt'), article)
    const args = [kb, 'build', '--no-search', '--content', 'articles', '--output', 'site']
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', cwd: folder })
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: expect.stringMatching(/1 article from 1 file[^]*GitHub Pages/),
    })
    expect(existsSync(join(folder, 'site/kb/900/Q900001/index.html'))).toBe(true)
  })

  it('leaves the old site when it fails', () => {
    const output = join(folder, 'old-site')
    mkdirSync(output)
    writeFileSync(join(output, 'index.html'), 'old')
    const { status, stderr } = run('build', '--content', join(folder, 'nothing here'), '--output', output)
    expect(status).toBe(1)
    expect(stderr).toContain('expected a folder of articles')
    expect(readdirSync(output)).toEqual(['index.html'])
  })
})

describe('kb parse', () => {
  it('prints one record a line and nothing else', () => {
    const file = join(folder, 'article.txt')
    writeFileSync(file, article)
    const { status, stdout } = run('parse', file)
    expect(status).toBe(0)
    const record = JSON.parse(stdout) as Record<string, unknown>
    expect(record).toMatchObject({ id: 'Q900001', modified: '1999-03-05', dlls: ['netif.dll'], issueType: 'kbprb' })
  })

  it('reports a file that is no article and goes on', () => {
    const file = join(folder, 'second.txt')
    const junk = join(folder, 'junk.bin')
    writeFileSync(file, article)
    writeFileSync(junk, Buffer.from([0, 1, 2, 3]))
    const { status, stdout, stderr } = run('parse', junk, file)
    expect(status).toBe(1)
    expect(stdout.trim().split('\n')).toHaveLength(1)
    expect(stderr).toContain('junk.bin:1: no article')
  })

  it.each([
    ['markdown', '## SYMPTOMS'],
    ['html', '<h2 id="symptoms">SYMPTOMS</h2>'],
  ])('prints %s', (format, expected) => {
    const file = join(folder, `${format}.txt`)
    writeFileSync(file, article)
    expect(run('parse', '--format', format, file).stdout).toContain(expected)
  })
})
