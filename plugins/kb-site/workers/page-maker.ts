/**
 * Makes pages in a worker: the view of an article or entity from the outline of the site's content, the page from the view,
 * and the key by which the next build knows it again.
 */
import { renderPage } from '../../../layouts/render-page.ts'
import type { EntityPage, Site } from '../../../layouts/types.ts'
import type { ArticleRecord } from '../../kb-record/types.ts'
import { nameFiles } from '../archive/name-files.ts'
import type { Outline } from '../archive/outline.ts'
import { openOverrides } from '../overrides/open-overrides.ts'
import type { SiteVocabulary } from '../read/site-vocabulary.ts'
import type { ArticleTexts } from '../render/article-texts.ts'
import { keyArticle, keyView } from '../render/page-key.ts'
import { type RenderedPage, readSearchDocument, renderArticle, renderEdition } from '../render/render-article.ts'
import type { ArticleTask, EntityTask, RenderTask } from '../render/render-task.ts'
import { viewArticle } from '../views/article/article-view.ts'
import { viewEntity } from '../views/entity/entity-views.ts'
import { findLinkTargets } from '../views/link-targets.ts'
import { type PageStamp, reusePage, writePage } from '../write/write-page.ts'
import type { KnownArticle, KnownView, WorkerSetup, WrittenPage } from './messages.ts'

/** A page in text, with its site path and its key. */
interface MadeText extends RenderedPage {
  key: string
  url: string
}

/** What was done with a page, and what the search index reads of it, null where it reads nothing. */
export interface PageInHand extends Pick<WrittenPage, 'key' | 'stamp'> {
  document: RenderedPage['document']
}

/** The pages of an entity, which are asked for one after the other. */
interface EntityPages {
  entity: EntityTask['entity']
  pages: EntityPage[]
}

/** Makes the pages of one build. */
export class PageMaker {
  readonly #folders: Pick<WorkerSetup, 'outputFolder' | 'previousFolder'>
  /** One object for the whole build, because the layouts keep what they made for it. */
  readonly #site: Site
  /** As it was sent, in JSON. */
  readonly #siteJson: string
  readonly #outline: Outline
  readonly #vocabulary: SiteVocabulary
  readonly #texts: ArticleTexts
  #last: EntityPages | null = null

  constructor(setup: WorkerSetup, site: Site, outline: Outline, vocabulary: SiteVocabulary, texts: ArticleTexts) {
    this.#folders = setup
    this.#site = { ...site, meanings: vocabulary.meanings, overrides: openOverrides(setup.overrides) }
    this.#siteJson = JSON.stringify(site)
    this.#outline = outline
    this.#vocabulary = vocabulary
    this.#texts = texts
  }

  /**
   * Renders a page and writes it.
   * @param line a `RenderTask` in JSON
   * @throws GoneFile where its text is gone
   */
  write(line: string): PageInHand {
    const { outputFolder, previousFolder } = this.#folders
    const { key, url, html, document } = this.render(line)
    return { key, stamp: writePage(outputFolder, url, html, previousFolder), document }
  }

  /** The same for a page that is not written. */
  render(line: string): MadeText {
    const task: RenderTask = JSON.parse(line)
    if ('packed' in task) return this.#renderArticle(task)
    if ('entity' in task) {
      const { key, page } = this.#viewEntity(task)
      return { key, url: page.url, html: renderPage(page, this.#site), document: null }
    }
    const { url } = task.page
    const html = 'copy' in task ? renderEdition(task, this.#site, this.#texts) : renderPage(task.page, this.#site)
    return { key: keyView(this.#siteJson, line), url, html, document: null }
  }

  /** Takes a page over from the build before where it would come out the same. */
  reuse(view: KnownView): PageInHand {
    if (!('entity' in view)) return this.#reuseArticle(view)
    const { key, page } = this.#viewEntity(view)
    return { key, stamp: key === view.made.key ? this.#takeOver(page.url, view.made.stamp) : null, document: null }
  }

  #takeOver(url: string, stamp: PageStamp): PageStamp | null {
    const { outputFolder, previousFolder } = this.#folders
    return previousFolder === null ? null : reusePage(outputFolder, url, previousFolder, stamp)
  }

  #renderArticle({ packed, source, editions, copy, fragment, editionNumbers }: ArticleTask): MadeText {
    const { archive } = this.#outline
    const content = this.#texts.findContent(packed, copy)
    const record: ArticleRecord = { ...content.record, source, editions: [...editions] }
    const page = viewArticle({ ...record, editionNumbers }, this.#outline)
    const job = { page, record, copy, fragment, targets: findLinkTargets(record, archive) }
    const key = keyArticle(
      this.#siteJson,
      page,
      record.id,
      archive.graph,
      nameFiles([record.source, ...record.editions]),
    )
    return { key, url: record.url, ...renderArticle(job, this.#site, this.#texts) }
  }

  #reuseArticle({ id, editionNumbers, files, made, text }: KnownArticle): PageInHand {
    const { articles, graph } = this.#outline.archive
    const article = articles.get(id)
    if (!article) throw new Error(`Expected ${id} in the outline of the archive, found no such article`)
    const subject = { ...article.card, references: graph.references(id), editionNumbers }
    const page = viewArticle(subject, this.#outline)
    const key = keyArticle(this.#siteJson, page, id, graph, files)
    const stamp = key === made.key ? this.#takeOver(page.url, made.stamp) : null
    return { key, stamp, document: stamp && text && this.#readSearchDocument(text) }
  }

  #readSearchDocument(text: NonNullable<KnownArticle['text']>): RenderedPage['document'] {
    const { record } = this.#texts.findContent(text.packed, text.copy)
    return readSearchDocument({ ...text, record }, this.#texts)
  }

  #viewEntity({ entity, index }: EntityTask): { key: string; page: EntityPage } {
    const page = this.#viewEntityPages(entity)[index]
    if (!page) throw new Error(`Expected page ${index + 1} of ${entity.kind} ${entity.name}, found fewer`)
    return { key: keyView(this.#siteJson, JSON.stringify(page)), page }
  }

  #viewEntityPages(entity: EntityTask['entity']): EntityPage[] {
    const { kind, name } = entity
    if (this.#last?.entity.kind !== kind || this.#last.entity.name !== name) {
      const node = this.#outline.archive.graph.entity(kind, name)
      const pages = node ? viewEntity(node, { ...this.#outline, vocabulary: this.#vocabulary }) : []
      this.#last = { entity, pages }
    }
    return this.#last.pages
  }
}
