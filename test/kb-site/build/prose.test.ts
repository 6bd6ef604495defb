/** Pages of prose in a build, as `kb build` makes them from a folder of its own. */
import { spawnSync } from 'node:child_process'
import { linkSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { listSiteFiles } from '../../../plugins/kb-check/site/list-site-files.ts'
import { findCommand } from '../../support/commands/compiled-command.ts'
import { makeFiles } from '../../support/files.ts'
import { writeArticle } from '../../support/sites/hostile-site.ts'

const writeProse = (name: string, text: string) => `---\ntitle: ${name}\npermalink: /${name}/\n---\n\n${text}\n`

/** A project with two pages of prose, and what builds its site. */
function makeProject() {
  const folder = makeFiles({
    'articles/1.TXT': writeArticle('Q900001'),
    'content/site.yaml': 'title: Lamps\ntagline: All about them\norigin: https://lamps.example\n',
    'content/pages/lamps.md': writeProse('lamps', 'Old. See [modules](/dll/).'),
    'content/pages/halls.md': writeProse('halls', 'Halls.'),
  })
  const inSite = (path: string) => join(folder, '_site', path)
  return {
    folder,
    inSite,
    read: (path: string) => readFileSync(inSite(path), 'utf8'),
    write: (name: string, text: string) => writeFileSync(join(folder, `content/pages/${name}.md`), text),
    build(...options: string[]) {
      const args = [findCommand(), 'build', '--content', 'articles', '--no-search', ...options]
      const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
      expect(status, stderr).toBe(0)
      return stderr
    },
  }
}

describe('prose in a build', () => {
  it('is passed over and reported where it can be no page, and the rest is built', () => {
    const { build, inSite, read, write } = makeProject()
    write('untitled', '---\npermalink: /untitled/\n---\n')
    write('taken', writeProse('lamps', 'The same path.'))
    write('own', writeProse('dll', 'A folder of the site.'))
    build()
    const { rejections } = JSON.parse(read('report.json'))
    const paths = rejections.map(({ path }: { path: string }) => path)
    expect(paths).toEqual(['pages/own.md', 'pages/taken.md', 'pages/untitled.md'])
    expect(read('lamps/index.html')).toContain('Old.')
    const sitemap = gunzipSync(readFileSync(inSite('sitemaps/1.xml.gz'))).toString()
    expect(sitemap).toContain('https://lamps.example/lamps/')
    expect(sitemap).not.toContain('untitled')
  })

  it('has relative links, below a path prefix too', () => {
    const { build, read } = makeProject()
    build('--path-prefix', '/x/')
    expect(read('lamps/index.html')).toContain('<p>Old. See <a href=../dll/>modules</a>.')
    expect(read('404.html')).toContain('href=/x/')
  })

  it('is written anew where it has changed, beside a site that stays as it is until then', () => {
    const { folder, build, inSite, read, write } = makeProject()
    const readTimes = () =>
      new Map(listSiteFiles(inSite('')).map((path) => [path, statSync(inSite(path)).mtimeMs] as const))
    build()
    // From the third build on a site is made from the one before last, whose files are those of the last.
    build()
    const before = readTimes()
    const kept = join(folder, 'kept.html')
    linkSync(inSite('lamps/index.html'), kept)
    write('lamps', writeProse('lamps', 'New.'))
    build()
    expect(read('lamps/index.html')).toContain('New.')
    expect(readFileSync(kept, 'utf8')).toContain('Old.')
    const changed = [...readTimes()].filter(([path, time]) => before.get(path) !== time)
    expect(changed.map(([path]) => path).filter((path) => path.endsWith('.html'))).toEqual(['lamps/index.html'])
  })

  it('goes with its file', () => {
    const { folder, build, inSite } = makeProject()
    for (let times = 0; times < 2; times += 1) build()
    rmSync(join(folder, 'content/pages/halls.md'))
    build()
    expect(listSiteFiles(inSite('')).filter((path) => /^(?:halls|lamps)/.test(path))).toEqual(['lamps/index.html'])
  })

  it('counts among the pages of a build', () => {
    const { folder, build } = makeProject()
    const count = () => Number(/(\d+) pages/.exec(build())?.[1])
    const both = count()
    rmSync(join(folder, 'content/pages/halls.md'))
    expect(count()).toBe(both - 1)
  })
})
