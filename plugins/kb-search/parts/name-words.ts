/**
 * Puts names that have several writings into the word index of one part, each under a key of its own: a query for `nt4`
 * reads one short list, instead of the long ones of the name's words.
 *
 * `nt` at 4 and `40` at 6 on page 0, `nt4` at 2 on page 1 -> `}windows nt 40` at 4 on page 0 and at 2 on page 1
 */
import { compareByBytes } from '../format/compare-by-bytes.ts'
import { type PageList, PageListWriter, type PlaceGroup, readPageItems } from '../format/page-list.ts'
import { PLAIN_WEIGHT } from '../format/word-columns.ts'
import type { WordEntry } from '../format/word-entry.ts'
import { nameKey } from '../ranking/name-key.ts'
import type { Spelling } from '../ranking/spellings.ts'
import { stemEnglish } from '../ranking/stem-english.ts'
import { STOP_WORDS } from '../ranking/stop-words.ts'
import { findInOrder } from './words-in-order.ts'

/** Words of names that nearly every article has may be any others: `Windows NT 4.0` is found by `nt` and `40`. */
const COMMON_WORDS: ReadonlySet<string> = new Set([
  'error',
  'file',
  'for',
  'information',
  'list',
  'message',
  'name',
  'program',
  'server',
  'set',
  'system',
  'windows',
])

/** A name as it is looked for: in one of several forms, each some words one behind the other. */
interface SoughtName {
  key: string
  forms: readonly (readonly FormWord[])[]
}

interface FormWord {
  stem: string
  version: boolean
}

/** Places of a word by page. */
type PlacesByPage = ReadonlyMap<number, PagePlaces>

interface PagePlaces {
  groups: readonly Pick<PlaceGroup, 'weight' | 'positions'>[]
  inTitle: boolean
}

/** All words in order of their bytes, which they come in, and the names. */
export function* addNameWords(words: Iterable<WordEntry>, spellings: Iterable<Spelling>): Generator<WordEntry> {
  const names = listNames(spellings)
  const firstKey = names[0]?.key ?? ''
  const sought = new Set(names.flatMap(({ forms }) => forms.flat().map(({ stem }) => stem)))
  const found = new Map<string, PlacesByPage>()
  let added = false
  for (const entry of words) {
    if (!added && compareByBytes(entry.word, firstKey) > 0) {
      yield* makeEntries(names, found)
      added = true
    }
    if (sought.has(entry.word)) found.set(entry.word, placesByPage(entry.pages))
    yield entry
  }
  if (!added) yield* makeEntries(names, found)
}

/** In order of their keys. Each writing has the spelling once. */
function listNames(spellings: Iterable<Spelling>): SoughtName[] {
  const names = Array.from(new Set(spellings), seekName)
  return names.sort((one, other) => compareByBytes(one.key, other.key))
}

function seekName({ words, forms }: Spelling): SoughtName {
  return { key: nameKey(words), forms: forms.map(chooseTelling).filter((form) => form.length > 0) }
}

/** One word of several may be said of anything, unless it is a version: `95`. */
function chooseTelling(form: readonly string[]): FormWord[] {
  const telling = form
    .map((word) => ({ stem: stemEnglish(word), version: isVersion(word), common: isCommon(word) }))
    .filter(({ version, common }) => version || !common)
  const enough = telling.length === form.length || telling.length > 1 || telling.some(({ version }) => version)
  return enough ? telling : []
}

/** However common, it tells a name from its siblings: IIS 4.0 from 5.0. */
function isVersion(word: string): boolean {
  return /\d/.test(word)
}

function isCommon(word: string): boolean {
  return COMMON_WORDS.has(word) || STOP_WORDS.has(word)
}

function placesByPage(pages: PageList): PlacesByPage {
  return new Map(readPageItems(pages).map(({ page, groups, inTitle }) => [page, { groups, inTitle }]))
}

/** Of the names that any text has. */
function* makeEntries(names: readonly SoughtName[], found: ReadonlyMap<string, PlacesByPage>): Generator<WordEntry> {
  const list = new PageListWriter()
  for (const { key, forms } of names) {
    const pages = new Map<number, PagePlaces[]>()
    for (const form of forms) {
      for (const [page, places] of findForm(form, found)) pages.set(page, [...(pages.get(page) ?? []), places])
    }
    for (const [page, places] of [...pages].sort(([one], [other]) => one - other)) {
      list.addPage(
        page,
        uniteGroups(places),
        places.some(({ inTitle }) => inTitle),
      )
    }
    if (pages.size > 0) yield { word: key, pages: list.finish(), variants: [] }
  }
}

/** One word as it stands; of several the places where they stand in order, all as plain text. */
function findForm(form: readonly FormWord[], found: ReadonlyMap<string, PlacesByPage>): [number, PagePlaces][] {
  const lists = form.map(({ stem }) => found.get(stem) ?? new Map<number, PagePlaces>())
  const [first, ...others] = lists
  if (!first) return []
  if (others.length === 0) return [...first]
  return [...first].flatMap(([page, places]): [number, PagePlaces][] => {
    const all = [places, ...others.flatMap((list) => list.get(page) ?? [])]
    if (all.length < form.length) return []
    const positions = findInOrder(form.map(({ version }, index) => ({ version, positions: listPositions(all[index]) })))
    if (positions.length === 0) return []
    return [[page, { groups: [{ weight: PLAIN_WEIGHT, positions }], inTitle: all.every(({ inTitle }) => inTitle) }]]
  })
}

function listPositions(places: PagePlaces | undefined): number[] {
  const groups = places?.groups ?? []
  return groups.flatMap(({ positions }) => positions).sort((one, other) => one - other)
}

/** One group for each weight, each place once. */
function uniteGroups(places: readonly PagePlaces[]): PlaceGroup[] {
  const byWeight = new Map<number, number[]>()
  for (const { weight, positions } of places.flatMap(({ groups }) => groups)) {
    byWeight.set(weight, [...(byWeight.get(weight) ?? []), ...positions])
  }
  return Array.from(byWeight, ([weight, all]) => {
    const positions = [...new Set(all)].sort((one, other) => one - other)
    return { weight, positions, from: 0, to: positions.length }
  })
}
