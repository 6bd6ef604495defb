/** Fetches the small static indexes of search: the manifest, articles' cards, names, titles. Nothing of the full-text index is loaded. */
import type { Service } from '../../../plugins/kb-entities/types.ts'
import { readJson, readPackedJson } from '../../../plugins/kb-search/query/read-packed.ts'
import { fileOfKey, filesOfPrefix } from '../../../plugins/kb-search/static/cut-by-key.ts'
import {
  FORMER_PRODUCTS_FILE,
  MANIFEST_FILE,
  packedFile,
  SERVICES_FILE,
  START_FILE,
  TITLE_KEYS_FILE,
} from '../../../plugins/kb-search/static/file-names.ts'
import type { SearchManifest } from '../../../plugins/kb-search/static/manifest.ts'
import { nameBeginning } from '../../../plugins/kb-search/static/name-beginning.ts'
import type { NameEntry, NameFile } from '../../../plugins/kb-search/static/name-index.ts'
import {
  type AbsentCard,
  type CardFile,
  cardFileName,
  type ResultCard,
} from '../../../plugins/kb-search/static/result-cards.ts'
import type { SpellingFile } from '../../../plugins/kb-search/static/spelling-index.ts'
import type { TitleFile } from '../../../plugins/kb-search/static/title-index.ts'

/** Files fetched for one beginning of a word: what lies further apart is too much to be meant. */
const MOST_FILES = 2

/** The static files of one site. Each file is fetched once. */
export class StaticFiles {
  readonly #base: string
  readonly #manifestFile: string
  readonly #loaded = new Map<string, Promise<unknown>>()
  /** Cards that came along with names. */
  readonly #cards = new Map<string, ResultCard>()

  /**
   * @param prefix the site's path prefix, with slashes at both ends
   * @param startsSearch whether the worker will be started, which reads the manifest in a file with more
   */
  constructor(prefix: string, startsSearch = false) {
    this.#base = `${prefix}search/`
    this.#manifestFile = startsSearch ? START_FILE : MANIFEST_FILE
  }

  manifest(): Promise<SearchManifest> {
    return this.#load(this.#manifestFile, readJson<SearchManifest>)
  }

  /** An article's card, or null where the archive has no such article. */
  async card(articleNumber: number): Promise<ResultCard | null> {
    const known = this.#cards.get(String(articleNumber))
    if (known) return known
    const file = await this.#cardFile(articleNumber)
    return file?.articles[articleNumber] ?? null
  }

  /** The cards in the file of an article, by number. */
  async cardsAround(articleNumber: number): Promise<Readonly<Record<string, ResultCard>>> {
    const file = await this.#cardFile(articleNumber)
    return file?.articles ?? {}
  }

  /** Who cites an article that the archive lacks; null where nobody does. */
  async absent(articleNumber: number): Promise<AbsentCard | null> {
    const file = await this.#cardFile(articleNumber)
    return file?.absent?.[articleNumber] ?? null
  }

  /** What the index of names has under a key, in lower case; null where no article names it. */
  async name(key: string): Promise<NameEntry | null> {
    const { firstKeys } = await this.manifest()
    const index = fileOfKey(key, firstKeys.names)
    if (index < 0) return null
    const { names } = await this.#nameFile(index)
    return Object.hasOwn(names, key) ? (names[key] ?? null) : null
  }

  /** Whether a text of several words may be a name. */
  async mayBeName(text: string): Promise<boolean> {
    const { nameBeginnings } = await this.manifest()
    return !text.includes(' ') || nameBeginnings.includes(nameBeginning(text))
  }

  /** The names that begin so, in the order of their keys. */
  async namesBeginning(beginning: string): Promise<[key: string, entry: NameEntry][]> {
    const { firstKeys } = await this.manifest()
    const indexes = filesOfPrefix(beginning, firstKeys.names, MOST_FILES)
    const files = await Promise.all(indexes.map((index) => this.#nameFile(index)))
    return files.flatMap(({ names }) => Object.entries(names)).filter(([key]) => key.startsWith(beginning))
  }

  /** The files of titles that may have keys with this beginning. */
  async titlesBeginning(beginning: string): Promise<TitleFile[]> {
    const firstKeys = await this.#loadVersioned<string[]>(TITLE_KEYS_FILE)
    const indexes = filesOfPrefix(beginning, firstKeys, MOST_FILES)
    return Promise.all(indexes.map((index) => this.#loadVersioned<TitleFile>(packedFile('titles', index))))
  }

  /** The words, or names of modules, in one list of spellings. */
  async spellings(key: string): Promise<string[]> {
    const { firstKeys } = await this.manifest()
    const index = fileOfKey(key, firstKeys.spelling)
    if (index < 0) return []
    const file = await this.#loadVersioned<SpellingFile>(packedFile('spelling', index))
    return file[key]?.split(' ') ?? []
  }

  /** The vocabulary of services. */
  services(): Promise<Service[]> {
    return this.#loadVersioned<Service[]>(SERVICES_FILE)
  }

  /** The one name of each product by those that it has had, in lower case. */
  formerProducts(): Promise<Readonly<Record<string, string>>> {
    return this.#loadVersioned(FORMER_PRODUCTS_FILE)
  }

  async #nameFile(index: number): Promise<NameFile> {
    const file = await this.#loadVersioned<NameFile>(packedFile('names', index))
    for (const [number, card] of Object.entries(file.cards)) this.#cards.set(number, card)
    return file
  }

  /** A span of numbers in which there is nothing has no file. */
  #cardFile(articleNumber: number): Promise<CardFile | null> {
    return this.#loadVersioned<CardFile>(cardFileName(articleNumber)).catch(() => null)
  }

  async #loadVersioned<Content>(name: string): Promise<Content> {
    const { version } = await this.manifest()
    return this.#load(`${name}?v=${version}`, readPackedJson<Content>)
  }

  #load<Content>(name: string, read: (address: string) => Promise<Content>): Promise<Content> {
    const loading = this.#loaded.get(name) ?? read(this.#base + name)
    this.#loaded.set(name, loading)
    // What failed once may be there the next time.
    loading.catch(() => this.#loaded.delete(name))
    return loading as Promise<Content>
  }
}
