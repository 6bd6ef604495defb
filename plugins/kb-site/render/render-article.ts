/**
 * Second pass, one article: its file is parsed again, its mentions are linked, and its page is rendered. Runs in a
 * worker. Parsing twice costs less than keeping 60,000 trees.
 */
import type { Root } from 'mdast'
import { rootFrom } from '../../../layouts/place-site.ts'
import { renderPage } from '../../../layouts/render-page.ts'
import type { ArticlePage, Site } from '../../../layouts/types.ts'
import { findMentions, linkText, type MentionContext, type MentionResolver } from '../../kb-entities/index.ts'
import type { ParsedArticle } from '../../kb-parse/index.ts'
// Not from its index: a worker has no use for the indexer.
import { toSearchDocument } from '../../kb-search/search-document.ts'
import { describeFileError } from '../../kb-sources/describe-file-error.ts'
import type { ContentFile } from '../../kb-sources/list-content-files.ts'
import { displayName } from '../addresses/display-name.ts'
import { termUrls } from '../addresses/term-urls.ts'
import type { Article, CopyPlace } from '../archive/merge-copies.ts'
import type { OpenFile, OpenFiles } from '../read/open-files.ts'
import type { SiteVocabulary } from '../read/site-vocabulary.ts'
import type { ArticleJob, EditionJob, RecordParts } from '../views/article-job.ts'
import { entitiesOf, kindsOf, type LinkTargets, linkKey } from '../views/link-targets.ts'
import { checkText } from './check-text.ts'
import { compareTexts } from './compare-texts.ts'
import { GoneFile } from './gone-file.ts'
import { renderLinkedBody } from './render-linked-body.ts'

import { printText, type TextTrees } from './text-trees.ts'

/** A page's HTML, and what the search index reads of it: null where it is not an article's or no index is built. */
export interface RenderedPage {
  html: string
  search: string | null
}

/** What the search index reads of an article whose page is not rendered again. @throws GoneFile as `renderArticle` does */
export function readSearchDocument({ record, copy }: Pick<Article, 'record' | 'copy'>, files: OpenFiles): string {
  return toSearchDocument(record, parseCopy(openCopy(copy, record.id, files), copy, record.id).tree)
}

/**
 * Renders one article, or another edition of one.
 * @param files which keeps the files of many articles that were opened last
 * @throws GoneFile when the article is gone from its file since the first pass
 */
export function renderArticle(
  job: ArticleJob | EditionJob,
  site: Site,
  vocabulary: SiteVocabulary,
  files: OpenFiles,
): RenderedPage {
  const { id } = job.record
  const opened = openCopy(job.copy, id, files)
  const { tree } = parseCopy(opened, job.copy, id)
  if ('shown' in job) {
    const changes = compareTexts(parseCopy(openCopy(job.shown, id, files), job.shown, id).tree, tree)
    const page = { ...job.page, record: job.record, changes, ...printText(linkTree(tree, job, vocabulary)) }
    return { html: renderPage(page, site), search: null }
  }
  // Before the links go in, which the index has no use for.
  const search = site.search ? toSearchDocument(job.record, tree) : null
  const trees = linkTree(tree, job, vocabulary)
  const checks = checkText(trees, job.record, opened.raw)
  const page = { ...job.page, ...describeRecord(job), ...printText(trees), ...(checks && { checks }) }
  return { html: renderPage(page, site), search }
}

function describeRecord({ record, targets }: ArticleJob): Pick<ArticlePage, RecordParts> {
  const entities = entitiesOf(record).map(({ kind, name }) => ({
    kind,
    name: displayName(kind, name),
    url: targets[linkKey(kind, name)]?.url ?? null,
  }))
  return { record, entities, termUrls: termUrls(record) }
}

function parseCopy({ articles }: OpenFile, { file, index }: CopyPlace, id: string): ParsedArticle {
  const article = articles.parse(index)
  if (!article) throw otherText(file, id)
  return article
}

function openCopy({ file, sha256 }: CopyPlace, id: string, files: OpenFiles): OpenFile {
  const opened = openFile(file, files)
  if (opened.sha256 !== sha256) throw otherText(file, id)
  return opened
}

function openFile(file: ContentFile, files: OpenFiles): OpenFile {
  try {
    return files.open(file.absolutePath)
  } catch (error) {
    throw new GoneFile(file, describeFileError(error))
  }
}

function otherText(file: ContentFile, id: string): GoneFile {
  return new GoneFile(file, `expected ${id} in it, found another text`)
}

function linkTree(
  tree: Root,
  { page, record, targets }: ArticleJob | EditionJob,
  { services }: SiteVocabulary,
): TextTrees {
  const { id, product } = record
  const context: MentionContext = { articleId: id, productCode: product.code, setOff: false, kinds: kindsOf(record) }
  const link = linker(targets, rootFrom(page.url))
  const linkPlain = (text: string) => linkText(text, findMentions(text, context, services), link)
  return {
    heading: linkPlain(record.title),
    body: renderLinkedBody(tree, context, services, link),
    queryWords: linkPlain(record.queryWords.join(' ')),
  }
}

/** Looks mentions up among the article's targets; `root` leads from the page to the home page. */
function linker(targets: LinkTargets, root: string): MentionResolver {
  return ({ kind, name }) => {
    const target = targets[linkKey(kind, name)]
    return target ? { ...target, url: root + target.url.slice(1) } : null
  }
}
