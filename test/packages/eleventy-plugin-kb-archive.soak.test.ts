import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { useChromium } from '../support/browser.ts'
import { compileExamples, readExamples, runExample, writeExamples } from '../support/readme-examples.ts'
import { serveSite } from '../support/server.ts'
import { describePackage } from './describe-package.ts'

const project = describePackage({
  folder: 'plugins/kb-eleventy',
  holds: 'index.js',
  reads: /^index\.(?:js|d\.ts)$/,
  size: 6_000,
  beside: ['@11ty/eleventy'],
  needs: ['plugins/kb-archive'],
})

describe('the README', () => {
  const examples = readExamples('plugins/kb-eleventy/README.md')
  const open = useChromium()

  it('says what each of its blocks is', () => {
    expect(examples.others).toEqual([])
    expect(examples.runs).toEqual([])
    expect([...examples.files.keys()]).toEqual(['articles/lamp.txt', 'eleventy.config.js', 'footer.js', 'list.njk'])
    expect(examples.commands).toEqual(['npm install @11ty/eleventy eleventy-plugin-kb-archive', 'npx eleventy'])
  })

  it('shows a project that Chromium can be led through: its own list, an article, and back by its own footer', async () => {
    writeExamples(examples, project)
    runExample(project, examples.commands[1] ?? '')
    expect(readdirSync(join(project, '_site')).sort()).toEqual(['archive', 'list'])
    expect(readFileSync(join(project, '_site/archive/index.html'), 'utf8')).toContain('What was known of them')
    const server = await serveSite(join(project, '_site'), '/')
    onTestFinished(() => server.close())
    const page = await open()
    await page.goto(`${server.url}list/`)
    expect(await page.textContent('h1')).toBe('1 article about lamps')
    await page.click('li a')
    expect(new URL(page.url()).pathname).toBe('/archive/kb/100/Q100000/')
    await page.click('main a:text("Lampdrv.dll")')
    expect(new URL(page.url()).pathname).toBe('/archive/dll/lampdrv.dll/')
    await page.click('footer a:text("All we have")')
    expect(new URL(page.url()).pathname).toBe('/list/')
    await page.click('p a:text("Lampdrv.dll")')
    expect(new URL(page.url()).pathname).toBe('/archive/dll/lampdrv.dll/')
  })

  it('names types that are there, and would be told if they were wrong', () => {
    writeExamples({ ...examples, files: new Map([['right.ts', rightModule]]) }, project)
    expect(compileExamples(project, 'right.ts')).toBe('')
    writeExamples({ ...examples, files: new Map([['wrong.ts', rightModule.replace("'/list/'", '3')]]) }, project)
    expect(compileExamples(project, 'wrong.ts')).toContain("'number' is not assignable to parameter of type 'string'")
  })
})

const rightModule = `import type { ArchiveOptions, OverrideInput } from 'eleventy-plugin-kb-archive'
export const options: ArchiveOptions = { content: ['./articles'], overrides: { footer: './footer.ts' } }
export default ({ html, projectHref }: OverrideInput<'footer'>) => html\`<a href=\${projectHref('/list/')}>All</a>\`
`
