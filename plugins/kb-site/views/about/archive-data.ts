/**
 * The archive as the templates of a project see it, before they are rendered. Each list is made when it is first asked for,
 * from what the build holds anyway, and shares its strings; all are frozen. Own properties only: Liquid sees no others.
 */
import type { NodeKind } from '../../../kb-graph/types.ts'
import type { ArticleCard } from '../../../kb-record/article-card.ts'
import { displayName } from '../../addresses/display-name.ts'
import { entityKinds } from '../../addresses/entity-kinds.ts'
import { nodeUrl } from '../../addresses/entity-page.ts'
import { entityIndexPath } from '../../addresses/site-paths.ts'
import type { SiteContent } from '../../archive/site-content.ts'

/** An article; addresses here and below are site paths of the project, for the filter `url`. */
export interface ArticleEntry {
  number: number
  /** `Q298933` */
  id: string
  title: string
  url: string
  /** The product's name. */
  product: string
  /** Of the last change, `1999-03-05`; null where the article has none. */
  date: string | null
}

/** A thing that articles name, or a product that they are about. */
export interface NamedEntry {
  /** As readers write it: `Netif.dll`. */
  name: string
  url: string
  /** By number. */
  articles: readonly ArticleEntry[]
}

/** By the name that records have: `netif.dll`. */
export type NamedEntries = Readonly<Record<string, NamedEntry>>

/** What stands in the global data `kbArchive`. A class, because Eleventy copies plain objects for each template. */
export class ArchiveData {
  /** Of the archive's home page. */
  readonly url: string
  readonly title: string
  readonly tagline: string
  /** How many articles, products, and entities of each kind there are. */
  readonly counts: Readonly<Record<NodeKind | 'articles' | 'products', number>>
  /** By number. */
  declare readonly articles: readonly ArticleEntry[]
  /** By name. */
  declare readonly products: readonly NamedEntry[]
  /** By kind and name. */
  readonly entities: Readonly<Record<NodeKind, NamedEntries>>

  /** @param path site path of the archive's home page in the project, with slashes at both ends */
  constructor(content: ListedContent, path: string) {
    const { title, tagline } = content.site
    this.url = path
    this.title = title
    this.tagline = tagline
    this.counts = countAll(content)
    const articles = new ArticleEntries(content, path)
    defineLate(this, 'articles', () => articles.all)
    defineLate(this, 'products', () => listProducts(content, path, articles))
    const entities = {} as Record<NodeKind, NamedEntries>
    for (const { kind } of entityKinds) {
      defineLate(entities, kind, () => listEntities(content, kind, path, articles))
    }
    this.entities = Object.freeze(entities)
    Object.freeze(this)
  }
}

/** What it is made from. */
type ListedContent = Pick<SiteContent, 'archive' | 'collections' | 'site'>

/** All articles, made when the first is asked for. */
class ArticleEntries {
  readonly #content: ListedContent
  readonly #path: string
  #byId: ReadonlyMap<string, ArticleEntry> | null = null

  constructor(content: ListedContent, path: string) {
    this.#content = content
    this.#path = path
  }

  get all(): readonly ArticleEntry[] {
    return Object.freeze([...this.#make().values()])
  }

  find(ids: readonly string[]): readonly ArticleEntry[] {
    const entries = this.#make()
    return Object.freeze(ids.flatMap((id) => entries.get(id) ?? []))
  }

  #make(): ReadonlyMap<string, ArticleEntry> {
    this.#byId ??= new Map(Array.from(this.#content.archive.articles, ([id, { card }]) => [id, this.#enter(card)]))
    return this.#byId
  }

  #enter({ number, id, title, url, productName, modified }: ArticleCard): ArticleEntry {
    return Object.freeze({
      number,
      id,
      title,
      url: below(this.#path, url),
      product: productName,
      date: modified,
    })
  }
}

function countAll({ archive, collections }: ListedContent): ArchiveData['counts'] {
  const sizes = entityKinds.map(({ kind }) => [kind, archive.graph.entities(kind).length])
  const { articles } = archive
  const counts = { articles: articles.size, products: collections.products.length, ...Object.fromEntries(sizes) }
  return Object.freeze(counts)
}

function listProducts({ collections }: ListedContent, path: string, articles: ArticleEntries): readonly NamedEntry[] {
  const entries = collections.products.map(({ name, url, records }) =>
    Object.freeze({ name, url: below(path, url), articles: articles.find(records.map(({ id }) => id)) }),
  )
  return Object.freeze(entries)
}

function listEntities(
  { archive }: ListedContent,
  kind: NodeKind,
  path: string,
  articles: ArticleEntries,
): NamedEntries {
  // No prototype: names are those that articles have, `constructor` among them.
  const entries: Record<string, NamedEntry> = Object.create(null)
  for (const node of archive.graph.entities(kind)) {
    const url = below(path, nodeUrl(archive.graph, node) ?? entityIndexPath(kind))
    const name = displayName(kind, node.name)
    entries[node.name] = Object.freeze({ name, url, articles: articles.find(node.articles) })
  }
  return Object.freeze(entries)
}

/** A site path of the archive as one of the project: `/dll/` -> `/archive/dll/`. */
function below(path: string, url: string): string {
  return path + url.slice(1)
}

/** Defines a property of an object itself that is made when it is first read. */
function defineLate(object: object, name: string, make: () => unknown): void {
  let made: unknown
  Object.defineProperty(object, name, {
    enumerable: true,
    get() {
      made ??= make()
      return made
    },
  })
}
