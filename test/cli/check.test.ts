import { truncateSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { siteLimit } from '../../plugins/kb-check/index.ts'
import { runCommandLine } from '../support/commands/command-line.ts'
import { makeFiles } from '../support/files.ts'

const article = `DOCUMENT:Q900001  02-JAN-1999  [lamps]
TITLE   :The Lamp Blinks
PRODUCT :Desk Lamps
PROD/VER:1.0
OPER/SYS:
KEYWORDS:

======================================================================
SUMMARY
=======

The bulb is loose.

======================================================================
Keywords          :
=============================================================================
`

const page = '<main><h1>The Lamp Blinks</h1><div class="body"><h2>SUMMARY</h2><p>The bulb is loose.</p></div></main>'

/** Runs the command on a folder with the article, and on a site with these pages. */
function check(pages: Record<string, string>, ...options: string[]) {
  const content = makeFiles({ 'lamp.txt': article })
  const site = makeFiles({ 'kb/900/Q900001/index.html': page, ...pages })
  return runCommandLine('check', '--content', content, ...options.map((option) => option.replace('SITE', site)))
}

describe('kb check', () => {
  it('prints the diagnostics and their totals', async () => {
    const { status, stdout } = await check({})
    expect(stdout).toContain('1 files, 1 articles, 0 rejections, 0 messages')
    expect(status).toBe(0)
  })

  it('passes a site that is whole', async () => {
    const { status, stdout } = await check({}, '--lossless', 'SITE', '--links', 'SITE', '--budget', 'SITE')
    expect(stdout).toContain(
      '1 articles in 1 files, 8 words: 0 articles lost words, 0 are shown otherwise than printed',
    )
    expect(stdout).toContain('0 links on 1 pages: 0 broken')
    expect(stdout).toMatch(/^all\s+1\s+0\.0/m)
    expect(status).toBe(0)
  })

  it('names a lost word and ends with status 1', async () => {
    const lossy = { 'kb/900/Q900001/index.html': page.replace(' loose.', '') }
    const { status, stdout } = await check(lossy, '--lossless', 'SITE')
    expect(stdout).toMatch(/\/lamp\.txt:12: Q900001: body: found no `loose\.` on its page, expected it there$/m)
    expect(status).toBe(1)
  })

  it.each([
    ['b. It is off.', '<ol><li>It is off.</ol>', [], 1, /:14: Q900001: marker: found `1\.`, expected `b\.`$/m],
    ['b. It is off.', '<ol><li>It is off.</ol>', ['--tolerate-misprints'], 0, /1 are shown otherwise than printed/],
    ['A   TXT', '<table><td>A TXT</table>', [], 0, /:14: Q900001: cell: found `A TXT`, expected `A   TXT`$/m],
    ['A   TXT', '<table><td>A TXT</table>', ['--strict'], 1, /: cell: /],
  ])('names what is not shown as printed: %s as %s with %j', async (line, shown, options, expected, message) => {
    const content = makeFiles({ 'lamp.txt': article.replace('The bulb is loose.', `$&\n\n${line}`) })
    const site = makeFiles({ 'kb/900/Q900001/index.html': page.replace('</div>', `${shown}$&`) })
    const { status, stdout } = await runCommandLine('check', '--content', content, '--lossless', site, ...options)
    expect(stdout).toMatch(message)
    expect(status).toBe(expected)
  })

  it('names a file with words and no article, tells what to do, and ends with status 1', async () => {
    const content = makeFiles({ 'notes.txt': 'Lamps, and how to mend them' })
    const { status, stdout } = await runCommandLine('check', '--content', content, '--lossless', makeFiles({}))
    expect(stdout).toMatch(
      /\/notes\.txt: found 6 words and no article, expected the header .*; nothing was compared: add /,
    )
    expect(status).toBe(1)
  })

  it('names a broken link and ends with status 1', async () => {
    const { status, stdout } = await check(
      { 'index.html': '<a href="/x/none/">' },
      '--links',
      'SITE',
      '--path-prefix',
      '/x/',
    )
    expect(stdout).toContain('index.html: /x/none/: no file none/index.html')
    expect(status).toBe(1)
  })

  it('weighs a site that GitHub Pages would not take and ends with status 1', async () => {
    const content = makeFiles({ 'lamp.txt': article })
    const site = makeFiles({ 'kb/900/Q900001/index.html': page })
    // Sparse: it takes no room on the disk.
    truncateSync(join(site, 'kb/900/Q900001/index.html'), siteLimit + 1)
    const { status, stdout } = await runCommandLine('check', '--content', content, '--budget', site)
    expect(stdout).toMatch(/^MB as a tar +1000\.0 +1000\.0 +100\.0 % +too much$/m)
    expect(status).toBe(1)
  })

  it('prints one JSON object with what was asked for', async () => {
    const { stdout } = await check({}, '--json', '--links', 'SITE')
    const findings = JSON.parse(stdout)
    expect(Object.keys(findings)).toEqual(['report', 'links'])
    expect(findings.report).toMatchObject({ files: 1, articles: 1, diagnostics: [], rejections: [] })
  })

  it('fails on a rejected file only with --strict', async () => {
    const content = makeFiles({ 'lamp.txt': article, 'photo.gif': Buffer.from([0x47, 0x49, 0x46, 0, 0xff]) })
    const lenient = await runCommandLine('check', '--content', content)
    expect(lenient.stdout).toMatch(/photo\.gif$/m)
    expect(lenient.status).toBe(0)
    expect(await runCommandLine('check', '--content', content, '--strict')).toMatchObject({ status: 1 })
  })

  it.each([[['--lossless', '/none']], [['--content', '/none']], [['--budget']], [['--unknown']]])(
    'tells what is wrong with %j',
    async (options) => {
      const { status, stdout, stderr } = await runCommandLine('check', ...options)
      expect(stdout).toBe('')
      expect(stderr).toContain('kb check:')
      expect(status).toBeGreaterThanOrEqual(1)
    },
  )

  it('explains itself', async () => {
    const { status, stdout } = await runCommandLine('check', '--help')
    expect(stdout).toContain('Usage: kb check')
    expect(status).toBe(0)
  })
})
