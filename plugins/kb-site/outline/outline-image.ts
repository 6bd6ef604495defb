/**
 * The outline of an archive as shared memory, from which every worker makes views of articles: the first thread alone would
 * take longer for them than for all else in a rebuild.
 */
import { type GraphImage, openGraph, readSharedJson, shareJson } from '../../kb-graph/index.ts'
import type { SiteContent } from '../list-pages.ts'
import type { ArticleOutline, ListedRecord, Outline, ProductPlaces } from './archive-outline.ts'

/** Can be sent to another thread; the memory stays one. */
export interface OutlineImage {
  graph: GraphImage
  /** `OutlineLists` as JSON. */
  lists: Uint8Array
}

interface OutlineLists {
  articles: ArticleOutline[]
  /** Each with its articles, as places in `articles`, in the order of its list. */
  products: { name: string; url: string; places: number[] }[]
}

/** Takes the image of an archive; of relations, too, where they have been worked out. */
export function takeOutline({ archive, collections }: Pick<SiteContent, 'archive' | 'collections'>): OutlineImage {
  const articles = Array.from(archive.articles.values(), ({ record, sayings }) => ({
    record: pickListed(record),
    sayings: { quotes: sayings.quotes },
  }))
  const places = new Map(articles.map(({ record }, place) => [record.id, place]))
  const products = collections.products.map(({ name, url, records }) => ({
    name,
    url,
    places: records.map(({ id }) => places.get(id) ?? -1),
  }))
  const lists: OutlineLists = { articles, products }
  return { graph: archive.graph.image(), lists: shareJson(lists) }
}

/** Opens an image. */
export function openOutline(image: OutlineImage): Outline {
  const { articles, products } = readSharedJson(image.lists) as OutlineLists
  return {
    archive: {
      articles: new Map(articles.map((article) => [article.record.id, article])),
      graph: openGraph(image.graph),
    },
    places: openPlaces(articles, products),
  }
}

function openPlaces(articles: OutlineLists['articles'], products: OutlineLists['products']): ProductPlaces {
  const byId = new Map(
    products.flatMap((product) =>
      product.places.map((place, index) => [articles[place]?.record.id, { product, index }] as const),
    ),
  )
  const find = (id: string) => {
    const place = byId.get(id)
    if (!place) throw new Error(`${id} is in no product's list; expected every article in one`)
    return place
  }
  const recordAt = (place: number | undefined) => (place === undefined ? undefined : articles[place]?.record)
  return {
    productOf: ({ id }) => find(id).product,
    neighbours({ id }) {
      const { product, index } = find(id)
      return { previous: recordAt(product.places[index - 1]), next: recordAt(product.places[index + 1]) }
    },
  }
}

function pickListed({ id, number, title, url, product, modified }: ListedRecord): ListedRecord {
  return { id, number, title, url, product, modified }
}
