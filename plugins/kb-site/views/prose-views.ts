/** The site's own prose: Markdown files with front matter (`title`, `permalink`), and the warranty of the articles. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElementContent, Root as HastRoot } from 'hast'
import { h } from 'hastscript'
import { toHast } from 'mdast-util-to-hast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import type { ProsePage, Site } from '../../../layouts/types.ts'
import { reportBody } from '../../kb-check/index.ts'
import type { Archive } from '../archive.ts'
import { parseFrontMatter } from '../front-matter.ts'
import { prefixLinks } from '../prefix-links.ts'

const markdown = remark().use(remarkGfm)

/**
 * One page for each Markdown file of a folder, by file name.
 * @throws Error when a file lacks its title or permalink
 */
export function viewProse(folder: string, site: Site): ProsePage[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'))
  return names.sort().map((name) => viewProseFile(join(folder, name), site))
}

function viewProseFile(file: string, site: Site): ProsePage {
  const { data, content } = parseFrontMatter(readFileSync(file, 'utf8'))
  const { title, permalink } = data
  if (typeof title !== 'string' || typeof permalink !== 'string') {
    throw new Error(
      `${file}: expected front matter with title and permalink, found ${Object.keys(data).join(', ') || 'none'}. Add them.`,
    )
  }
  const body = toHast(markdown.parse(content)) as HastRoot
  prefixLinks(body, site)
  return {
    kind: 'prose',
    url: permalink,
    title,
    breadcrumbs: [],
    body: contentOf(body),
  }
}

/** The page of the warranty that the articles carry; it stands here once and not below each article. */
export function viewWarranty(archive: Archive): ProsePage {
  const { warranty } = archive
  const intro =
    warranty.length > 0
      ? 'Articles of this archive carry the following text. It stands here once, and not below each of them.'
      : 'The articles of this archive carry no text on warranty.'
  return {
    kind: 'prose',
    url: '/warranty/',
    title: 'Warranty',
    breadcrumbs: [],
    body: [
      h('p', intro),
      ...(warranty.length > 0
        ? [
            h(
              'blockquote',
              warranty.map((paragraph) => h('p', paragraph)),
            ),
          ]
        : []),
    ],
  }
}

/** The readable report: files that gave no article, and doubts about those that did. */
export function viewReport(archive: Archive, site: Site): ProsePage {
  const body = h(null, reportBody(archive.report))
  prefixLinks(body, site)
  return { kind: 'prose', url: '/report/', title: 'Report', breadcrumbs: [], body: contentOf(body) }
}

function contentOf({ children }: HastRoot): ElementContent[] {
  return children.filter((node) => node.type !== 'doctype')
}
