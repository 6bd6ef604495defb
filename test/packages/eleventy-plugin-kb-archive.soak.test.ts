import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { useChromium, watchComplaints } from '../support/browsers/browser.ts'
import { compileExamples, readExamples, runExample, writeExamples } from '../support/commands/readme-examples.ts'
import { type SiteServer, serveSite } from '../support/sites/server.ts'
import { describePackage } from './describe-package.ts'

const project = describePackage({
  folder: 'plugins/kb-eleventy',
  needs: ['plugins/kb-archive'],
  holds: 'index.js',
  reads: /^index\.(?:js|d\.ts)$/,
  size: 10_000,
  beside: ['@11ty/eleventy'],
})

describe('the README', () => {
  const examples = readExamples('plugins/kb-eleventy/README.md')
  const open = useChromium()
  let server: SiteServer

  beforeAll(async () => {
    writeExamples(examples, project)
    expect(examples.commands).toEqual(['npm install eleventy-plugin-kb-archive @11ty/eleventy', 'npx eleventy'])
    runExample(project, 'npx eleventy --pathprefix=/lamps/')
    server = await serveSite(join(project, '_site'), '/lamps/')
  })

  afterAll(() => server.close())

  it('says what each of its blocks is', () => {
    expect(examples.others).toEqual([])
    expect(examples.runs).toEqual([])
  })

  it('makes a page that leads to the articles, and a footer that leads back', async () => {
    const page = await open()
    await page.goto(server.url)
    expect(await page.textContent('h1')).toBe('Articles on lamps: 1')
    expect(await page.textContent('p')).toBe('Lampdrv.dll is named in 1 of them.')
    await page.click('a:text("How to Light It")')
    const complaints = watchComplaints(page)
    expect(page.url()).toBe(`${server.url}archive/kb/100/Q100000/`)
    await page.click('main a:text("Lampdrv.dll")')
    expect(page.url()).toBe(`${server.url}archive/dll/#line-lampdrv_dll`)
    expect(complaints).toEqual([])
    await page.click('.way-back a:text("Home of All about lamps")')
    expect(page.url()).toBe(server.url)
  })

  it('gives links another colour, in the light and in the dark', async () => {
    for (const [colorScheme, colour] of [
      ['light', 'rgb(138, 51, 36)'],
      ['dark', 'rgb(240, 160, 136)'],
    ] as const) {
      const page = await open({ colorScheme })
      await page.goto(`${server.url}archive/kb/100/Q100000/`)
      expect(await page.$eval('.body p a', (link) => getComputedStyle(link).color)).toBe(colour)
    }
  })

  it('shows an override whose types are right, and would be told if they were wrong', () => {
    expect(compileExamples(project, 'overrides/typed-footer.ts')).toBe('')
    writeFileSync(join(project, 'wrong.ts'), wrongModule)
    expect(compileExamples(project, 'wrong.ts')).toMatch(/not assignable/)
  })
})

const wrongModule = `import type { Override } from 'eleventy-plugin-kb-archive'
const footer: Override<'footer'> = ({ site }) => site.title
export default footer
`
