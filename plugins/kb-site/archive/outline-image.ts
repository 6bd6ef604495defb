/**
 * The outline of a site's content as shared memory, from which every worker makes views: the first thread alone would take
 * longer for them than for all else in a rebuild.
 */
import { type GraphImage, openGraph, readSharedJson, shareJson } from '../../kb-graph/index.ts'
import type { TermLines } from '../addresses/term-lines.ts'
import { openLists } from './article-lists.ts'
import type { FileBuild } from './collect-builds.ts'
import type { Stated } from './collect-statements.ts'
import type { ArticleOutline, ListedRecord, Outline, ProductName } from './outline.ts'
import type { SiteContent } from './site-content.ts'

/** Can be sent to another thread; the memory stays one. */
export interface OutlineImage {
  graph: GraphImage
  /** `OutlineLists` as JSON. */
  lists: Uint8Array
}

interface OutlineLists {
  articles: ArticleOutline[]
  products: ListedProduct[]
  termLines: [id: string, lines: TermLines][]
  builds: [file: string, builds: readonly FileBuild[]][]
  stated: [key: string, stated: readonly Stated[]][]
}

/** A product with its articles, as places among all, in the order of its list. */
interface ListedProduct extends ProductName {
  places: number[]
}

/** Takes the image of what pages are made from; of relations, too, where they have been worked out. */
export function takeOutline({ archive, collections, builds, stated }: SiteContent): OutlineImage {
  const articles = Array.from(archive.articles.values(), ({ card, extracts }) => ({
    card: pickListed(card),
    extracts: { quotes: extracts.quotes },
  }))
  const places = new Map(articles.map(({ card }, place) => [card.id, place]))
  const products = collections.products.map(({ name, url, records }) => ({
    name,
    url,
    places: records.flatMap(({ id }) => places.get(id) ?? []),
  }))
  const lists: OutlineLists = {
    articles,
    products,
    termLines: [...collections.termLines],
    builds: [...builds],
    stated: [...stated],
  }
  return { graph: archive.graph.image(), lists: shareJson(lists) }
}

/** Opens an image. */
export function openOutline(image: OutlineImage): Outline {
  const { articles, products, termLines, builds, stated } = readSharedJson(image.lists) as OutlineLists
  const lists = products.map(({ places, ...product }) => ({
    ...product,
    records: places.flatMap((place) => articles[place]?.card ?? []),
  }))
  return {
    archive: {
      articles: new Map(articles.map((article) => [article.card.id, article])),
      graph: openGraph(image.graph),
    },
    collections: openLists(lists, new Map(termLines)),
    builds: new Map(builds),
    stated: new Map(stated),
  }
}

function pickListed({ id, number, title, url, product, modified }: ListedRecord): ListedRecord {
  return { id, number, title, url, product, modified }
}
