/** The site's own prose, the warranty of the articles, and the report. */
import type { ElementContent, Root as HastRoot } from 'hast'
import { h } from 'hastscript'
import { toHast } from 'mdast-util-to-hast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import type { ProsePage, Site } from '../../../../layouts/types.ts'
import { reportBody } from '../../../kb-check/index.ts'
import type { Archive } from '../../archive/archive.ts'
import type { ProseFile } from '../../read/read-prose.ts'
import { prefixLinks } from '../prefix-links.ts'
import { chooseProse } from './choose-prose.ts'

const markdown = remark().use(remarkGfm)

/** The page of a file. */
export function viewProse({ title, permalink, text }: ProseFile, { repository }: Pick<Site, 'repository'>): ProsePage {
  const root = markdown.parse(text)
  chooseProse(root, repository)
  const body = toHast(root) as HastRoot
  prefixLinks(body, permalink)
  return { kind: 'prose', url: permalink, title, breadcrumbs: [], body: contentOf(body) }
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
export function viewReport(archive: Archive): ProsePage {
  const url = '/report/'
  const body = h(null, reportBody(archive.report))
  prefixLinks(body, url)
  return { kind: 'prose', url, title: 'Report', breadcrumbs: [], body: contentOf(body) }
}

function contentOf({ children }: HastRoot): ElementContent[] {
  return children.filter((node) => node.type !== 'doctype')
}
