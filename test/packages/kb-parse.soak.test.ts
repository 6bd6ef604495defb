import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { makeDocument } from '../kb-parse/make-document.ts'
import { launchChromium } from '../support/browsers/chromium.ts'
import { compileExamples, readExamples, runExample, writeExamples } from '../support/commands/readme-examples.ts'
import { describePackage } from './describe-package.ts'

const project = describePackage({
  folder: 'plugins/kb-parse',
  holds: 'dist/markdown/index.js',
  size: 150_000,
  beside: ['unified', 'vfile'],
})

describe('the README', () => {
  const examples = readExamples('plugins/kb-parse/README.md')

  it('says what each of its blocks is', () => {
    expect(examples.others).toEqual([])
    expect(examples.commands).toEqual([`npm install kb-parse`])
    expect(examples.runs.length).toBeGreaterThan(0)
  })

  it('shows examples that do what it says', () => {
    writeExamples(examples, project)
    for (const { command, output } of examples.runs) expect(runExample(project, command)).toBe(output)
    expect(compileExamples(project, 'example.ts')).toBe('')
    expect(runExample(project, 'node example.js')).toContain('title: "LAMP: How to Light It"')
  })

  it('would be told if its types were wrong', () => {
    writeExamples({ ...examples, files: new Map([['wrong.ts', wrongModule]]) }, project)
    expect(compileExamples(project, 'wrong.ts')).toContain("'nothing' does not exist")
  })
})

const wrongModule = `import { readArticles } from 'kb-parse'
import { VFile } from 'vfile'
console.log(readArticles(new Uint8Array(), new VFile()).nothing)
`

describe('for browsers', () => {
  const bundle = async (contents: string) => {
    const { outputFiles, metafile } = await build({
      stdin: { contents, resolveDir: project },
      bundle: true,
      minify: true,
      format: 'iife',
      platform: 'browser',
      metafile: true,
      write: false,
      logLevel: 'error',
    })
    const packages = Object.keys(metafile.inputs).map((path) => path.match(/.*node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1])
    return { text: outputFiles[0]?.text ?? '', packages: new Set(packages) }
  }

  it('the parser brings nothing that writes Markdown or HTML', async () => {
    const parser = await bundle(`import { kbParse } from 'kb-parse'; console.log(kbParse)`)
    expect(parser.packages).toContain('kb-parse')
    for (const name of ['mdast-util-to-markdown', 'remark', 'mdast-util-to-hast', 'hast-util-to-html']) {
      expect(parser.packages).not.toContain(name)
    }
    expect(parser.text.length).toBeLessThan(450_000)
    const markdown = await bundle(`import { toMarkdown } from 'kb-parse/markdown'; console.log(toMarkdown)`)
    expect(markdown.packages).toContain('mdast-util-to-markdown')
    expect(markdown.packages).not.toContain('hast-util-to-html')
  })

  it('it reads bytes of every encoding in Chromium, and writes them as HTML', async () => {
    const { text } = await bundle(`
      import { readArticles } from 'kb-parse'
      import { toHtml } from 'kb-parse/html'
      import { VFile } from 'vfile'
      globalThis.read = (bytes) => {
        const { encoding, articles } = readArticles(Uint8Array.from(bytes), new VFile())
        return [encoding, ...articles.map(toHtml)]
      }`)
    const write = (body: string, encoding: BufferEncoding) => [...Buffer.from(makeDocument(body), encoding)]
    const files = [write('Plain.', 'utf8'), write('5° of light', 'utf8'), write('5° of light', 'latin1')]
    files.push(write('f\x81r l\x94scht', 'latin1'), [0xff, 0xfe, ...write('Wide.', 'utf16le')])
    const browser = await launchChromium()
    try {
      const page = await browser.newPage()
      await page.addScriptTag({ content: text })
      const read = (bytes: number[]) =>
        page.evaluate((each) => Reflect.get(globalThis, 'read')(each) as string[], bytes)
      const results = await Promise.all(files.map(read))
      const article = (body: string) => `<article><h1>LAMP: How to Light It</h1><p>${body}</p></article>`
      expect(results).toEqual([
        ['ascii', article('Plain.')],
        ['utf-8', article('5° of light')],
        ['windows-1252', article('5° of light')],
        ['cp437', article('für löscht')],
        ['utf-16le', article('Wide.')],
      ])
    } finally {
      await browser.close()
    }
  })
})
