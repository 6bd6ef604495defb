/**
 * Bases of pages: a hash of all that the view of an article, an entity or a list of articles is made from. Where it is as it
 * was, so is the view, which then is not made to be compared. Where it is not, the view may be the same still.
 */
import { hashSeeds, hashText, mixHash } from '../../kb-graph/index.ts'
import { absentLine } from '../addresses/absent-lines.ts'
import { nodeUrl } from '../addresses/entity-page.ts'
import { statedKey } from '../archive/collect-statements.ts'
import type { Collection } from '../archive/collections.ts'
import type { Article } from '../archive/merge-copies.ts'
import { nameFiles } from '../archive/name-files.ts'
import type { SiteContent } from '../archive/site-content.ts'
import { isOutlined, type ListPage, type OutlinedPage, type PageTask } from '../pages/page-task.ts'
import { viewFacts } from '../views/entity/entity-facts.ts'
import { identifyEntity } from '../views/entity/identify-entity.ts'

/** By site path; all other pages have none. */
export type PageBases = ReadonlyMap<string, string>

/** What the graph does not know, as texts. */
interface Descriptions {
  site: string
  /** Of articles, by id: all that they say, and how others show them. */
  articles: ReadonlyMap<string, string>
  /** Of pages, in their order: what nothing but they show. */
  pages: readonly string[]
}

/** A page that has a basis. */
type BasedPage = OutlinedPage | ListPage

/** Hashes the pages of articles, entities and lists, when the relations of all articles have been worked out. */
export function hashBases(pages: readonly PageTask[], content: SiteContent): PageBases {
  const based = pages.filter(isBased)
  const described: Descriptions = {
    site: JSON.stringify(content.site),
    articles: describeArticles(content),
    pages: based.map((page) => describePage(page, content)),
  }
  const halves = hashSeeds.map((seed) => hashPages(based, described, content, seed))
  return new Map(based.map(({ url }, place) => [url, halves.map((hashes) => hashes[place]?.toString(36)).join(' ')]))
}

function isBased(page: PageTask): page is BasedPage {
  return isOutlined(page) || 'list' in page
}

/** An article's files stand for all that is read in it; what its product is called, other articles may say. */
function describeArticles({ archive, collections }: SiteContent): Map<string, string> {
  const describe = ({ card, sources }: Article) => `${collections.productOf(card).name} ${nameFiles(sources)}`
  return new Map(Array.from(archive.articles, ([id, article]) => [id, describe(article)]))
}

function describePage(page: BasedPage, { archive, collections, builds, stated, vocabulary }: SiteContent): string {
  if ('list' in page) return JSON.stringify([page.list.name, page.list.url, page.list.description])
  if ('article' in page) {
    const { card, editions } = page.article
    return JSON.stringify([editions.map(({ number }) => number), collections.termLinesOf(card)])
  }
  const { entity, index } = page
  return JSON.stringify([
    index,
    builds.get(entity.name),
    stated.get(statedKey(entity.kind, entity.name)),
    viewFacts(entity, archive, vocabulary),
    identifyEntity(entity, { archive, stated, vocabulary }),
  ])
}

/** One half of all bases. */
function hashPages(
  based: readonly BasedPage[],
  { site, articles, pages }: Descriptions,
  { archive, collections }: SiteContent,
  seed: number,
): Uint32Array {
  const { graph } = archive
  const own = new Map(Array.from(articles, ([id, text]) => [id, hashText(text, seed)]))
  const hashOf = (article: { id: string } | undefined) => own.get(article?.id ?? '') ?? 0
  const surroundings = graph.surroundings({
    seed,
    article: (id) => hashOf({ id }),
    entity: (node) => hashText(nodeUrl(graph, node) ?? '', seed),
    absent: (id) => hashText(absentLine(graph, id), seed),
  })
  // Once for each article, which stands in a dozen lists: they show how often it is cited, and how many its product has.
  const inLists = new Map(
    Array.from(archive.articles, ([id, { card }]) => {
      const counts = [graph.referencedBy(id).length, collections.productOf(card).records.length]
      return [id, counts.reduce(mixHash, hashOf(card))]
    }),
  )
  const hashList = ({ records }: Collection) =>
    records.reduce((hash, { id }) => mixHash(hash, inLists.get(id) ?? 0), seed)
  const listed = new Set(based.flatMap((page) => ('list' in page ? [page.list] : [])))
  const lists = new Map(Array.from(listed, (list) => [list, hashList(list)]))
  const siteHash = hashText(site, seed)
  return Uint32Array.from(based, (page, place) => {
    const hash = hashText(pages[place] ?? '', siteHash)
    if ('list' in page) return mixHash(hash, lists.get(page.list) ?? 0)
    if ('entity' in page) return mixHash(hash, surroundings.entity(page.entity))
    const { previous, next } = collections.neighbours(page.article.card)
    return [hashOf(previous), hashOf(next), surroundings.article(page.article.card.id)].reduce(mixHash, hash)
  })
}
