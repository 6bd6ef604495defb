/** Fetches the small static indexes of search: the manifest, articles' cards, and names. Nothing of the full-text index is loaded. */
import { type ArticleCard, type CardFile, cardFileName } from '../../../plugins/kb-search/static/article-cards.ts'
import type { SearchManifest } from '../../../plugins/kb-search/static/manifest.ts'
import { type NameFile, nameFileOf } from '../../../plugins/kb-search/static/name-index.ts'

/** The static files of one site. Each file is fetched once. */
export class StaticFiles {
  readonly #base: string
  readonly #loaded = new Map<string, Promise<unknown>>()

  /** @param prefix the site's path prefix, with slashes at both ends */
  constructor(prefix: string) {
    this.#base = `${prefix}search/`
  }

  manifest(): Promise<SearchManifest> {
    return this.#load<SearchManifest>('manifest.json')
  }

  /** An article's card, or null where the archive has no such article. */
  async card(articleNumber: number): Promise<ArticleCard | null> {
    const { version } = await this.manifest()
    const file = await this.#load<CardFile>(`${cardFileName(articleNumber)}?v=${version}`).catch(() => null)
    return file?.[articleNumber] ?? null
  }

  /** Numbers of the articles that name something, best first; empty where none does. */
  async named(key: string): Promise<readonly number[]> {
    const { version, firstKeys } = await this.manifest()
    const index = nameFileOf(key, firstKeys)
    if (index < 0) return []
    const file = await this.#load<NameFile>(`names/${index}.json?v=${version}`)
    return Object.hasOwn(file, key) ? (file[key] ?? []) : []
  }

  #load<Content>(name: string): Promise<Content> {
    const loading = this.#loaded.get(name) ?? fetchJson(this.#base + name)
    this.#loaded.set(name, loading)
    // What failed once may be there the next time.
    loading.catch(() => this.#loaded.delete(name))
    return loading as Promise<Content>
  }
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: found status ${response.status}, expected 200`)
  return response.json()
}
