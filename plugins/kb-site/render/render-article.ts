/** Second pass, one article: the fragment of its text is filled in, and its page is laid out. Runs in a worker. */
import { renderPage } from '../../../layouts/render-page.ts'
import type { ArticlePage, Site } from '../../../layouts/types.ts'
import type { SpooledDocument } from '../../kb-search/parts/document-spool.ts'
import { countWordsBeforeBody, toSearchDocument } from '../../kb-search/search-document.ts'
import { displayName } from '../addresses/display-name.ts'
import { entitiesOf, linkKey } from '../addresses/named-entities.ts'
import { termUrls } from '../addresses/term-urls.ts'
import type { Content } from '../read/packed-content.ts'
import type { ArticleJob, EditionJob, RecordParts } from '../views/article/article-job.ts'
import type { ArticleTexts, TextPlace } from './article-texts.ts'
import { compareTexts } from './compare-texts.ts'
import { fillFragment } from './fill-fragment.ts'

/** A page's HTML, and what the search index reads of it: null where it is not an article's or no index is built. */
export interface RenderedPage {
  html: string
  document: SpooledDocument | null
}

/** What the search index reads of an article. @throws GoneFile as `ArticleTexts` does */
export function readSearchDocument(
  { record, ...place }: TextPlace & Pick<Content, 'record'>,
  texts: ArticleTexts,
): SpooledDocument {
  const { number, title } = record
  return { number, title, html: toSearchDocument(record, texts.findSearchBody(place)) }
}

/** Renders one article. @throws GoneFile as `ArticleTexts` does */
export function renderArticle(job: ArticleJob, site: Site, texts: ArticleTexts): RenderedPage {
  const fragment = texts.findFragment(job)
  const { checks } = fragment
  const text = fillFragment(fragment, job.targets, job.record)
  const html = renderPage({ ...job.page, ...describeRecord(job, site), ...text, ...(checks && { checks }) }, site)
  return { html, document: site.search ? readSearchDocument(job, texts) : null }
}

/** Renders another edition of one. @throws GoneFile as `ArticleTexts` does */
export function renderEdition(
  { page, record, copy, shown, targets }: EditionJob,
  site: Site,
  texts: ArticleTexts,
): string {
  const changes = compareTexts(texts.readTree(shown), texts.readTree(copy))
  const text = fillFragment(texts.makeFragment(copy), targets, { ...record, url: page.url })
  return renderPage({ ...page, record, changes, ...text }, site)
}

function describeRecord({ page, record, targets }: ArticleJob, { search }: Site): Pick<ArticlePage, RecordParts> {
  const entities = entitiesOf(record).map(({ kind, name }) => ({
    kind,
    name: displayName(kind, name),
    url: targets[linkKey(kind, name)]?.url ?? null,
  }))
  const searchedFrom = search ? countWordsBeforeBody(record) : null
  return { record, entities, termUrls: termUrls(record, page.termLines), searchedFrom }
}
