import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { remark } from 'remark'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { entityIndexPath } from '../../plugins/kb-site/addresses/site-paths.ts'
import { projectFolder } from '../../plugins/kb-site/options/site-options.ts'
import { parseFrontMatter } from '../../plugins/kb-site/read/front-matter.ts'
import { chooseProse } from '../../plugins/kb-site/views/about/choose-prose.ts'

const folder = join(projectFolder, 'content/pages')
const pages = readdirSync(folder).map((name) => ({
  name,
  ...parseFrontMatter(readFileSync(join(folder, name), 'utf8')),
}))

/** Pages that every build makes, whatever its articles. */
const madePages = [
  ...(['dll', 'executable', 'otherFile', 'service', 'errorCode', 'event', 'registryKey'] as const).map(entityIndexPath),
  ...[
    'product',
    'keyword',
    'technology',
    'title',
    'year',
    'absent',
    'builds',
    'search',
    'sources',
    'stats',
    'warranty',
    'report',
  ].map((name) => `/${name}/`),
]

/** Files that every build writes. */
const madeFiles = [
  '/feed.xml',
  '/data/originals.json',
  ...['articles', 'entities', 'graph'].map((name) => `/data/${name}.ndjson.gz`),
]

/** Those of a site that names no repository. */
function linksOf(markdown: string): string[] {
  const links: string[] = []
  const root = remark().parse(markdown)
  chooseProse(root, undefined)
  visit(root, 'link', ({ url }) => {
    links.push(url)
  })
  return links
}

describe('the pages of prose', () => {
  it.each(pages)('$name has a title, a path and a place', ({ data }) => {
    expect(data.title).toEqual(expect.any(String))
    expect(data.permalink).toMatch(/^\/(?:[a-z-]+\/)+$/)
    expect(data.order).toEqual(expect.any(Number))
  })

  it('stand at different paths and places, none of them taken by a page that the build makes', () => {
    const paths = [...pages.map(({ data }) => data.permalink), ...madePages]
    expect(new Set(paths).size).toBe(paths.length)
    expect(new Set(pages.map(({ data }) => data.order)).size).toBe(pages.length)
  })

  it.each(pages)('$name links only to pages that every build has', ({ content }) => {
    const paths = [...madePages, ...madeFiles, ...pages.map(({ data }) => data.permalink)]
    expect(linksOf(content).filter((url) => !paths.includes(url))).toEqual([])
  })

  it.each(pages)('$name starts its headings at the second level', ({ content }) => {
    const depths: number[] = []
    visit(remark().parse(content), 'heading', ({ depth }) => {
      depths.push(depth)
    })
    expect(depths).not.toContain(1)
  })
})
