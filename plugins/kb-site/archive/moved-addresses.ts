/**
 * Addresses that articles had before, as `redirect_from` of their front matter gives them. Each leads to its article,
 * unless a page of the site or another article has it already.
 *
 * `redirect_from: /old/lamps.html` above Q900001 -> `{ key: 'old/lamps', address: '/old/lamps.html', article: 900001 }`
 */
import { movedKey } from '../../../layouts/assets/pieces/moved-list.ts'
import type { Diagnostic } from '../../kb-check/index.ts'
import { articlePath, ownFolders } from '../addresses/site-paths.ts'
import type { ArticleCopy } from '../read/read-content-file.ts'

/** An old address of an article. */
export interface MovedAddress {
  /** See `movedKey`. */
  key: string
  /** As written, with a slash before it. */
  address: string
  /** The article's number. */
  article: number
}

/** Old addresses by article number, each key once, and those that lead nowhere. */
export interface MovedAddresses {
  moved: MovedAddress[]
  diagnostics: Diagnostic[]
}

/** What an old address needs of a copy of an article. */
type Copy = Pick<ArticleCopy, 'card' | 'source'>

/** A path without a query, a fragment or a scheme: a site of files has no other addresses. */
const pathShape = /^\/(?!\/)[^?#:\\\p{Cc}]{0,300}$/u
const climbs = /(?:^|\/)\.{1,2}(?:\/|$)/

/** First folders and files of the site that no prose may have, or none needs. */
const ownPlaces: ReadonlySet<string> = new Set([...ownFolders, 'data', '404'])

/** The place of an article in the archive, and of all that stands below it. */
const articleKey = /^kb\/\d{3}\/q([1-9]\d*)(?=\/|$)/

/**
 * Old addresses of all copies.
 * @param prose site paths of the site's own prose
 */
export function collectMoved(copies: readonly Copy[], prose: readonly string[]): MovedAddresses {
  const collector = new Collector(copies, prose)
  const moved = copies.filter(({ card }) => card.frontMatter !== null && card.frontMatter.redirectFrom.length > 0)
  moved.sort((a, b) => a.card.number - b.card.number)
  for (const copy of moved)
    for (const address of copy.card.frontMatter?.redirectFrom ?? []) collector.add(copy, address)
  return { moved: [...collector.moved.values()], diagnostics: collector.diagnostics }
}

class Collector {
  readonly moved = new Map<string, MovedAddress>()
  readonly diagnostics: Diagnostic[] = []
  readonly #articles: ReadonlySet<number>
  readonly #prose: ReadonlySet<string>

  constructor(copies: readonly Copy[], prose: readonly string[]) {
    this.#articles = new Set(copies.map(({ card }) => card.number))
    this.#prose = new Set(prose.map(movedKey))
  }

  add({ card, source }: Copy, written: string): void {
    const address = written.startsWith('/') || written.includes(':') ? written : `/${written}`
    const report = (reason: string) => this.diagnostics.push(describe(source, reason))
    const found = `Found the old address \`${written.slice(0, 100)}\``
    if (!pathShape.test(address) || climbs.test(address)) {
      report(`${found}, expected a path of the site such as \`/old/page.html\`: it leads nowhere`)
      return
    }
    const key = movedKey(address)
    if (key === movedKey(articlePath(card.number))) return
    if (this.#isPage(key)) {
      report(`${found}, expected one that no page of this site has: it does not lead to ${card.id}`)
      return
    }
    const other = this.moved.get(key)
    if (other && other.article !== card.number) {
      report(`${found} here and with Q${other.article}, expected it with one article: it leads to Q${other.article}`)
    }
    if (!other) this.moved.set(key, { key, address, article: card.number })
  }

  #isPage(key: string): boolean {
    const number = articleKey.exec(key)?.[1]
    if (number !== undefined) return this.#articles.has(Number(number))
    const [first = ''] = key.split('/')
    return key === '' || key === 'index' || this.#prose.has(key) || (first !== 'kb' && ownPlaces.has(first))
  }
}

function describe({ name, path }: Copy['source'], reason: string): Diagnostic {
  return { source: name, path, line: 1, column: 1, ruleId: 'kb-site:old-address', severity: 'warning', reason }
}
