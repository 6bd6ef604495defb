/**
 * Second pass, one article: its file is parsed again, its mentions are linked, and its page is rendered. Runs in a
 * worker. Parsing twice costs less than keeping 60,000 trees.
 */
import { readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import { renderPage } from '../../layouts/render-page.ts'
import type { ArticlePage, Site } from '../../layouts/types.ts'
import { findMentions, linkText, type MentionContext, type MentionResolver } from '../kb-entities/index.ts'
import { readArticles } from '../kb-parse/index.ts'
import { toSearchDocument } from '../kb-search/index.ts'
import { type LinkTargets, linkKey } from './link-targets.ts'
import type { Article } from './merge-copies.ts'
import { renderBody } from './render-body.ts'
import type { SiteVocabulary } from './site-vocabulary.ts'

/** What a worker needs to render one article: the page but for its text, where the text stands, and the links. */
export interface ArticleJob {
  page: Omit<ArticlePage, 'heading' | 'body' | 'queryWords'>
  copy: Article['copy']
  targets: LinkTargets
}

/** A page's HTML, and what the search index reads of it: null where it is not an article's or no index is built. */
export interface RenderedPage {
  html: string
  search: string | null
}

/**
 * Renders one article.
 * @throws Error when the article is gone from its file since the first pass
 */
export function renderArticle(
  { page, copy: { file, index }, targets }: ArticleJob,
  site: Site,
  vocabulary: SiteVocabulary,
): RenderedPage {
  const { record } = page
  const article = readArticles(readFileSync(file.absolutePath), new VFile({ path: file.path })).articles[index]
  if (!article) throw new Error(`${file.path}: article ${record.id} was there when the build began and is gone now`)
  const context: MentionContext = { articleId: record.id, productCode: record.product.code, setOff: false }
  const link = linker(targets, site)
  const linkPlain = (text: string) => linkText(text, findMentions(text, context, vocabulary.services), link)
  // Before the links go in, which the index has no use for.
  const search = site.search ? toSearchDocument(record, article.tree) : null
  const html = renderPage(
    {
      ...page,
      heading: linkPlain(record.title),
      body: renderBody(article.tree, context, vocabulary.services, link),
      queryWords: linkPlain(record.queryWords.join(' ')),
    },
    site,
  )
  return { html, search }
}

/** Looks mentions up among the article's targets and adds the site's prefix. */
function linker(targets: LinkTargets, site: Site): MentionResolver {
  return ({ kind, name }) => {
    const target = targets[linkKey(kind, name)]
    if (!target || 'absent' in target) return target ?? null
    return { ...target, url: site.prefix + target.url.slice(1) }
  }
}
