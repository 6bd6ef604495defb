/**
 * Compile a vocabulary of services into tables that a scan over words reads.
 *
 *     compileServices([{name: 'Print Spooler', key: 'Spooler', aliases: ['Printer Spooler'], ...}])
 *
 * Names and aliases count anywhere in a text; an alias in capitals only (WINS) in capitals only. A key, and a name that
 * ends in "Service" without that word, counts before the word "service" and where a text addresses a service by its
 * key: after `net start`, below `CurrentControlSet\Services`, as an event source.
 */
import type { Service } from '../types.ts'

/** A name of a service, cut into words. */
export interface ServicePhrase {
  service: Service
  /** Lower case; the first is the table's key. */
  words: readonly string[]
  /** What stands before each word after the first; white space is one space. */
  gaps: readonly string[]
  /** The exact spelling where only that counts, else null. */
  exact: string | null
  /** Whether "service" or "services" has to follow. */
  needsService: boolean
  /** Product codes of the articles in which it counts; null for all. */
  products: ReadonlySet<string> | null
}

/** Phrases that begin with one word, longest first. Dozens begin with "Microsoft", and their second word tells most apart. */
export interface SharedBeginning {
  /** By the second word as a text may have it, those of one word among them. */
  bySecond: ReadonlyMap<string, readonly ServicePhrase[]>
  /** Those of one word, for any other second word. */
  alone: readonly ServicePhrase[]
}

/** Phrases by their first word. */
export type PhraseTable = ReadonlyMap<string, SharedBeginning>

/** A compiled vocabulary, opaque to all but the finders of this folder. */
export interface ServiceMatcher {
  /** Phrases that count in running text. */
  anywhere: PhraseTable
  /** Phrases that count where a service is addressed by its key. */
  addressed: PhraseTable
  /** Which first words there are, by `hashWord`, so that nearly all words of a text are passed over unread. */
  firstWords: Uint8Array
  /** Key by canonical name; null where it is not known. */
  keys: ReadonlyMap<string, string | null>
}

/** Words that open an address in a text ("net start", "Services\", "Source:"); the scan has to stop at them. */
const ADDRESS_WORDS = ['net', 'services', 'source'] as const

const HASH_BITS = 15
const word = /[A-Za-z0-9_]+/g

/** Compile services in the order in which they stand: of two with the same key or alias the first counts. */
export function compileServices(services: readonly Service[]): ServiceMatcher {
  const anywhere: ServicePhrase[] = []
  const addressed: ServicePhrase[] = []
  for (const service of services) {
    if (service.key === null) continue
    anywhere.push(phraseOf(service, service.key, null, true))
    addressed.push(inAnyCase(phraseOf(service, service.key, null, false)))
  }
  for (const service of services) {
    for (const { spelling, products } of spellingsOf(service)) {
      const bare = spelling.replace(/ services?$/i, '')
      anywhere.push(phraseOf(service, spelling, products, false))
      addressed.push(inAnyCase(phraseOf(service, spelling, products, false)))
      if (bare === spelling) continue
      anywhere.push(phraseOf(service, bare, products, true))
      addressed.push(inAnyCase(phraseOf(service, bare, products, false)))
    }
  }
  const table = tableOf(anywhere)
  return {
    anywhere: table,
    addressed: tableOf(addressed),
    firstWords: hashesOf([...table.keys(), ...ADDRESS_WORDS]),
    keys: new Map(services.map(({ name, key }) => [name, key])),
  }
}

/** A small hash of the word at `[start, end)`: its first two letters without case, and its length. */
export function hashWord(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start) & 31
  const second = end > start + 1 ? text.charCodeAt(start + 1) & 31 : 0
  return (first << 10) | (second << 5) | ((end - start) & 31)
}

function spellingsOf(service: Service): { spelling: string; products: ReadonlySet<string> | null }[] {
  return [
    ...[service.name, ...service.aliases].map((spelling) => ({ spelling, products: null })),
    ...service.contextAliases.map(({ alias, products }) => ({ spelling: alias, products: new Set(products) })),
  ]
}

function phraseOf(
  service: Service,
  spelling: string,
  products: ReadonlySet<string> | null,
  needsService: boolean,
): ServicePhrase {
  const words = [...spelling.matchAll(word)]
  const gaps = words.slice(1).map((next, index) => {
    const previous = words[index]
    return spelling.slice((previous?.index ?? 0) + (previous?.[0].length ?? 0), next.index)
  })
  const isCapitals = spelling === spelling.toUpperCase() && /[A-Z]/.test(spelling) && !needsService
  return {
    service,
    words: words.map(([text]) => text.toLowerCase()),
    gaps,
    exact: isCapitals ? spelling : null,
    needsService,
    products,
  }
}

/** Where a service is addressed by its key, Windows does not tell cases apart: `net stop wins`. */
function inAnyCase(phrase: ServicePhrase): ServicePhrase {
  return { ...phrase, exact: null }
}

function tableOf(phrases: readonly ServicePhrase[]): PhraseTable {
  const byFirst = new Map<string, ServicePhrase[]>()
  for (const phrase of [...phrases].sort((a, b) => b.words.length - a.words.length)) {
    const first = phrase.words[0]
    if (first === undefined) continue
    const sharing = byFirst.get(first) ?? []
    sharing.push(phrase)
    byFirst.set(first, sharing)
  }
  return new Map(Array.from(byFirst, ([first, sharing]) => [first, partBySecond(sharing)]))
}

function partBySecond(sharing: readonly ServicePhrase[]): SharedBeginning {
  const seconds = new Set(sharing.flatMap(writtenSeconds))
  const bySecond = new Map(
    Array.from(seconds, (second) => [
      second,
      sharing.filter((phrase) => phrase.words.length === 1 || writtenSeconds(phrase).includes(second)),
    ]),
  )
  return { bySecond, alone: sharing.filter(({ words }) => words.length === 1) }
}

/** The second word as texts have it: a phrase's last word may be in the plural. */
function writtenSeconds({ words: [, second, third] }: ServicePhrase): string[] {
  if (second === undefined) return []
  return third === undefined && second === 'service' ? [second, 'services'] : [second]
}

function hashesOf(words: readonly string[]): Uint8Array {
  const hashes = new Uint8Array(1 << HASH_BITS)
  for (const text of words) hashes[hashWord(text, 0, text.length)] = 1
  return hashes
}
