import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildProject, makeProject, runScript } from '../../support/commands/eleventy-project.ts'
import { writeArticle, writeMarkdown } from '../../support/sites/hostile-site.ts'

const config = (options: string) => `import { kbArchive } from 'eleventy-plugin-kb-archive'
export default (eleventyConfig) => {
  eleventyConfig.addPlugin(kbArchive, ${options})
}
`

/** The second is as the existing archive keeps articles: Markdown, which Eleventy takes for templates elsewhere. */
const files = {
  'index.md': '# Lamps of our own\n',
  'articles/100001.TXT': writeArticle('Q100001', { TITLE: 'Lamp: Light' }, 'Lampdrv.dll is on. See Q100002.'),
  'articles/Q100002.md': writeMarkdown('Q100002').replace('on.', '{{ dark }}.'),
  'eleventy.config.js': config('{ content: ["./articles"], title: "Lamps" }'),
}

const shown =
  '2 /archive/ <a href="/archive/kb/100/Q100001/">Lamp: Light, 1999-03-05</a> <a href="/archive/kb/100/Q100002/">A Lamp, 1999-03-05</a> Lampdrv.dll: Lamp: Light'

/** The same page in each language. */
const templates = {
  'nunjucks.njk': `{{ kbArchive.counts.articles }} {{ kbArchive.url }}
{% for article in kbArchive.articles %}<a href="{{ article.url }}">{{ article.title }}, {{ article.date }}</a>
{% endfor %}{% for key, entity in kbArchive.entities.dll %}{{ entity.name }}: {{ entity.articles[0].title }}{% endfor %}`,
  'liquid.liquid': `{{ kbArchive.counts.articles }} {{ kbArchive.url }}
{% for article in kbArchive.articles %}<a href="{{ article.url }}">{{ article.title }}, {{ article.date }}</a>
{% endfor %}{{ kbArchive.entities.dll['lampdrv.dll'].name }}: {% for article in kbArchive.entities.dll['lampdrv.dll'].articles %}{{ article.title }}{% endfor %}`,
  'javascript.11ty.js': `export const render = ({ kbArchive: { counts, url, articles, entities } }) => [
  counts.articles,
  url,
  ...articles.map(({ url, title, date }) => \`<a href="\${url}">\${title}, \${date ?? ''}</a>\`),
  ...Object.values(entities.dll).map(({ name, articles }) => \`\${name}: \${articles[0].title}\`),
].join(' ')`,
}

/** A project with prose of the archive's, whose marks are those of Eleventy's languages, and its own page by that name. */
const proseFiles = {
  ...files,
  'about.md': '# Ours {{ 6 | plus: 1 }}\n',
  'about.json': '{ "permalink": "/ours/" }',
  'kb/pages/about.md': '---\ntitle: Lamps {{ x }}\npermalink: /about/\n---\n---\n\n{{ x }} {% raw %} `{{ y }}`\n',
  'kb/pages/untitled.md': '---\npermalink: /untitled/\n---\n',
  'kb/pages/taken.md': '---\ntitle: Taken\npermalink: /dll/\n---\n',
  'eleventy.config.js': `import { kbArchive } from 'eleventy-plugin-kb-archive'
export default (eleventyConfig) => {
  eleventyConfig.addPlugin(kbArchive, { content: ['./articles'], settings: './kb' })
  eleventyConfig.addPreprocessor('loud', 'md,kbprose', (data, content) => content + '\\nLoud.')
  eleventyConfig.on('eleventy.after', ({ results }) => {
    for (const { inputPath, outputPath, content } of results) console.log('wrote', inputPath, outputPath, content.length)
  })
}
`,
}

/** What Eleventy does while it watches: a build, then one for a single file. */
const buildTwice = `import Eleventy from '${import.meta.resolve('@11ty/eleventy')}'
const eleventy = new Eleventy('.', '_site', { configPath: 'eleventy.config.js' })
await eleventy.write()
eleventy.setIncrementalFile('./index.md')
await eleventy.write()
`

describe('an Eleventy project with the plugin', () => {
  it('has Eleventy write the prose of the archive, which neither language nor settings of the project change', () => {
    const folder = makeProject(proseFiles)
    const { status, output } = buildProject(folder, '--pathprefix=/x/')
    expect(status, output).toBe(0)
    const read = (path: string) => readFileSync(join(folder, '_site', path), 'utf8')
    const page = read('archive/about/index.html')
    expect(output).toContain(
      `wrote ./kb-archive/about.kbprose ./_site/archive.building/about/index.html ${page.length}\n`,
    )
    expect(output.match(/^wrote .*kb-archive.*$/gm)).toHaveLength(1)
    expect(page).toContain('<h1>Lamps {{ x }}</h1>')
    expect(page).toMatch(/<hr>\s*<p>\{\{ x }} \{% raw %} <code>\{\{ y }}<\/code>/)
    expect(page).not.toContain('Loud.')
    expect(read('ours/index.html')).toMatch(/<h1>Ours 7<\/h1>\s*<p>Loud\./)
    expect(readdirSync(join(folder, '_site')).sort()).toEqual(['archive', 'index.html', 'ours'])
    const { rejections } = JSON.parse(read('archive/report.json'))
    expect(rejections.map(({ path }: { path: string }) => path)).toEqual(['pages/taken.md', 'pages/untitled.md'])
  })

  it('has the prose of the archive where Eleventy renders nothing else', () => {
    const folder = makeProject({ ...proseFiles, 'twice.js': buildTwice })
    const { status, output } = runScript(folder, join(folder, 'twice.js'))
    expect(status, output).toBe(0)
    expect(output.match(/^wrote .*kb-archive.*$/gm)).toHaveLength(2)
    expect(existsSync(join(folder, '_site/archive/about/index.html'))).toBe(true)
  })

  it('has the archive beside its own pages', () => {
    const folder = makeProject(files)
    expect(buildProject(folder, '--pathprefix=/x/')).toMatchObject({ status: 0 })
    const read = (path: string) => readFileSync(join(folder, '_site', path), 'utf8')
    expect(readdirSync(join(folder, '_site')).sort()).toEqual(['archive', 'index.html'])
    expect(read('index.html')).toContain('<h1>Lamps of our own</h1>')
    expect(read('archive/index.html')).toContain('<h1>Lamps</h1>')
    expect(read('archive/kb/100/Q100001/index.html')).toContain('href=../Q100002/')
    expect(read('archive/404.html')).toContain('href=/x/archive/assets/site.css')
  })

  it('shows the archive in its own templates, in whichever language', () => {
    const folder = makeProject({ ...files, ...templates })
    expect(buildProject(folder)).toMatchObject({ status: 0 })
    const texts = Object.keys(templates).map((name) => {
      const page = readFileSync(join(folder, '_site', name.replace(/\..*$/, '/index.html')), 'utf8')
      return page.replace(/\s+/g, ' ').trim()
    })
    expect(texts).toEqual([shown, shown, shown])
  })

  it('makes only those pages again that have changed', () => {
    const folder = makeProject(files)
    buildProject(folder)
    const page = join(folder, '_site/archive/kb/100/Q100002/index.html')
    writeFileSync(
      join(folder, 'articles/100001.TXT'),
      writeArticle('Q100001', { TITLE: 'Lamp: Light' }, 'Lampdrv.dll is on. See no other.'),
    )
    expect(readFileSync(page, 'utf8')).toContain('Referred to by')
    const about = statSync(join(folder, '_site/archive/about/index.html')).mtimeMs
    expect(buildProject(folder)).toMatchObject({ status: 0 })
    expect(readFileSync(page, 'utf8')).not.toContain('Referred to by')
    expect(statSync(join(folder, '_site/archive/about/index.html')).mtimeMs).toBe(about)
    expect(readdirSync(join(folder, '_site')).sort()).toEqual(['archive', 'index.html'])
  })

  it('has components of its own, and makes pages again when what they import changes', () => {
    const folder = makeProject({
      ...files,
      'eleventy.config.js': config('{ content: ["./articles"], overrides: { footer: "./own/footer.js" } }'),
      'own/footer.js': `import { words } from './words.js'
export default ({ html, projectHref }) => html\`<footer><a href=\${projectHref('/')}>\${words}</a></footer>\``,
      'own/words.js': "export const words = 'Lamps & more'",
    })
    const readFooter = () => {
      expect(buildProject(folder)).toMatchObject({ status: 0 })
      const page = readFileSync(join(folder, '_site/archive/kb/100/Q100001/index.html'), 'utf8')
      return /<footer>.*<\/footer>/.exec(page)?.[0]
    }
    expect(readFooter()).toBe('<footer><a href=../../../../>Lamps &amp; more</a></footer>')
    writeFileSync(join(folder, 'own/words.js'), "export const words = 'Shades'")
    expect(readFooter()).toBe('<footer><a href=../../../../>Shades</a></footer>')
  })

  it('is told what is wrong with its options', () => {
    const { status, output } = buildProject(makeProject({ ...files, 'eleventy.config.js': config('{ content: [3] }') }))
    expect(status).not.toBe(0)
    expect(output).toContain('the options of kbArchive: found 3, expected string in content/0; correct the value')
  })

  it('is told which folder is not there', () => {
    const lost = config('{ content: ["./lost"] }')
    const { status, output } = buildProject(makeProject({ ...files, 'eleventy.config.js': lost }))
    expect(status).not.toBe(0)
    expect(output).toMatch(/lost: expected a folder of articles, found none/)
  })

  it('may not have pages in the folder of the archive', () => {
    const folder = makeProject({ ...files, 'archive/own.md': '# Own\n' })
    const { status, output } = buildProject(folder)
    expect(status).not.toBe(0)
    expect(output).toMatch(
      /archive\/own\.md: expected no page of the project in the folder of the archive, found .*own/,
    )
    expect(existsSync(join(folder, '_site/archive/own/index.html'))).toBe(true)
  })

  it('ends when a template of its own fails', () => {
    const { status, output } = buildProject(makeProject({ ...files, 'broken.njk': '{% include "none.njk" %}' }))
    expect(status).not.toBe(0)
    expect(output).toContain('none.njk')
  })
})
