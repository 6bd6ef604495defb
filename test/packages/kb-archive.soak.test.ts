import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { useChromium } from '../support/browsers/browser.ts'
import { compileExamples, readExamples, runExample, writeExamples } from '../support/commands/readme-examples.ts'
import { writeArticle, writeMarkdown } from '../support/sites/hostile-site.ts'
import { type SiteServer, serveSite } from '../support/sites/server.ts'
import { describePackage } from './describe-package.ts'

const project = describePackage({
  folder: 'plugins/kb-archive',
  holds: 'dist/bin/main.js',
  reads:
    /^dist\/(?:content\/(?:pages|vocabulary)\/.+|content\/site\.yaml|layouts\/assets\/.+\.(?:css|png|svg)|plugins\/.+\.(?:cjs|css|png|schema\.json))$/,
  size: 900_000,
  beside: [],
})

describe('the README', () => {
  const examples = readExamples('plugins/kb-archive/README.md')

  it('says what each of its blocks is', () => {
    expect(examples.others).toEqual([])
    expect(examples.commands[0]).toBe('npm install kb-archive')
    expect(examples.runs).toHaveLength(1)
  })

  it('shows examples that do what it says', () => {
    writeExamples(examples, project)
    for (const { command, output } of examples.runs) expect(runExample(project, command)).toBe(output)
    const commands = examples.commands.slice(1).flatMap((block) => block.split('\n'))
    expect(commands).toHaveLength(3)
    for (const command of commands) runExample(project, command)
    for (const site of ['_site', '_site/archive'])
      expect(existsSync(join(project, site, 'kb/100/Q100000/index.html'))).toBe(true)
  })

  it('would be told if its types were wrong', () => {
    writeFileSync(join(project, 'wrong.ts'), wrongModule)
    expect(compileExamples(project, 'wrong.ts')).toMatch(/^.*'nothing' does not exist.*\n$/)
  })
})

const wrongModule = `import { type ArchiveOptions, type EleventyConfig, kbArchive } from 'kb-archive'
const options: ArchiveOptions = { nothing: 1 }
export default (config: EleventyConfig) => kbArchive(config, options)
`

describe('the command in a folder of its own', () => {
  const folder = join(project, 'own')
  const open = useChromium()
  let server: SiteServer

  /** Runs `kb` as installed, where a user stands; gives what it printed. */
  const kb = (...args: string[]) => runExample(folder, `npx kb ${args.join(' ')}`)

  beforeAll(async () => {
    writeArticles(join(folder, 'articles'))
    mkdirSync(join(folder, 'content'))
    writeFileSync(join(folder, 'content/site.yaml'), 'title: Lamps and shades\ntagline: All of them\n')
    kb('build', '--content', 'articles', '--output', 'out')
    server = await serveSite(join(folder, 'out'), '/')
  })

  afterAll(() => server.close())

  it('writes the site and the cache into that folder and nothing anywhere else', () => {
    expect(readdirSync(folder).sort()).toEqual(['.cache', 'articles', 'content', 'out'])
    expect(readdirSync(join(project, 'node_modules/kb-archive')).sort()).toEqual([
      'LICENSE',
      'README.md',
      'dist',
      'package.json',
    ])
    expect(existsSync(join(project, 'node_modules/kb-archive/dist/.cache'))).toBe(false)
  })

  it('makes a site that Chromium opens, from the home page to an article, with the title that the folder gives', async () => {
    const page = await open()
    await page.goto(server.url)
    expect(await page.title()).toContain('Lamps and shades')
    await page.goto(`${server.url}dll/lampdrv.dll/`)
    await page.click('main a:text("Dim the Lamp")')
    expect(await page.textContent('h1')).toContain('Dim the Lamp')
    await page.click('main a:text("Q900002")')
    expect(await page.textContent('h1')).toContain('Why the Lamp Flickers')
  })

  it('makes a search that finds an article by a word of its text', async () => {
    const page = await open()
    await page.goto(`${server.url}search/?q=thermocouple`)
    await page.waitForSelector('ol#results[aria-busy=false] > li')
    expect(await page.locator('ol#results h2 a').allTextContents()).toEqual([expect.stringContaining('Flickers')])
  })

  it('takes over pages from the cache of the build before', () => {
    const article = join(folder, 'out/kb/900/Q900001/index.html')
    const before = statSync(article)
    kb('build', '--content', 'articles', '--output', 'out')
    expect(statSync(article)).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs })
    kb('build', '--content', 'articles', '--output', 'out', '--no-cache')
    expect(statSync(article).ino).not.toBe(before.ino)
  })

  it('parses and checks', () => {
    const records = kb('parse', 'articles').split('\n')
    expect(records.map((line) => JSON.parse(line).id).sort()).toEqual(['Q900001', 'Q900002', 'Q900003', 'Q900004'])
    expect(kb('check', '--content', 'articles', '--lossless', 'out', '--links', 'out', '--strict')).toContain(
      '4 articles',
    )
  })

  it('says what is wrong', () => {
    expect(() => kb('build', '--content', 'nowhere')).toThrow('expected a folder of articles')
  })
})

/** Articles in two forms that name each other and a module. */
function writeArticles(folder: string): void {
  mkdirSync(folder, { recursive: true })
  const dim = 'Lampdrv.dll dims the lamp. For more information, see Q900002.'
  const flicker = 'A thermocouple in the shade is loose. Lampdrv.dll fails with 0x80040154.'
  writeFileSync(join(folder, 'dim.txt'), writeArticle('Q900001', { TITLE: 'How to Dim the Lamp' }, dim))
  writeFileSync(join(folder, 'flicker.txt'), writeArticle('Q900002', { TITLE: 'Why the Lamp Flickers' }, flicker))
  writeFileSync(join(folder, 'plain.md'), writeMarkdown('Q900003'))
  writeFileSync(join(folder, 'plain.txt'), writeArticle('Q900004'))
}
