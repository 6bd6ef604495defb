/**
 * The static index of titles, for suggestions while one types: the best titles for each word, each short
 * beginning of words, and each pair of common words, in files of a few KB. `titles/first-keys.json.gz` has the first key of each file.
 *
 * `titles/7.json.gz`: `{"lists": {"spo*": [123456], "spooler": [123456]}, "titles": {"123456": ["Spooler Stops", 4]}}`
 */
import type { SearchArticle } from '../types.ts'
import { cutByKey } from './cut-by-key.ts'
import { countTitleWords, listTitleWords } from './title-words.ts'

/** A title, and how many articles refer to its article. */
export type SuggestedTitle = [title: string, citedBy: number]

/** One file. */
export interface TitleFile {
  /** Article numbers by word, and by beginning with `*` behind it; best first. */
  lists: Record<string, number[]>
  titles: Record<string, SuggestedTitle>
}

/** All files and the first key of each. */
export interface TitleIndex {
  firstKeys: string[]
  files: TitleFile[]
}

/** Characters of the lists of one file; the titles are ten times as much. */
const LISTS_SIZE = 1_700

/** Titles for a word. Each title is also kept at its rarest word, so that all can be found. */
const MOST_FOR_WORD = 30
const MOST_AT_RAREST = 200

/** Shorter words typed so far have lists of their own; longer ones lie close together. */
export const LONGEST_BEGINNING = 4
const SHORTEST_BEGINNING = 2
const MOST_FOR_BEGINNING = 8

/** Pairs of words that follow each other in titles, both too common to list all titles of; rarer pairs are found by word. */
const MOST_FOR_PAIR = 8
const FEWEST_WITH_PAIR = 3

/** Builds the index over all articles. */
export function makeTitleIndex(articles: readonly SearchArticle[]): TitleIndex {
  const best = [...articles].sort(compareArticles)
  const { firstKeys, files } = cutByKey(listTitles(best), LISTS_SIZE)
  const titles = new Map(articles.map(({ number, title, citedBy }) => [number, [title, citedBy] as SuggestedTitle]))
  return { firstKeys, files: files.map((lists) => ({ lists, titles: pickTitles(lists, titles) })) }
}

/** The key of words that begin so. */
export function beginningKey(beginning: string): string {
  return `${beginning}*`
}

/** The key of words that follow each other; the second may be a beginning. */
export function pairKey(word: string, next: string): string {
  return `${word} ${next}`
}

function listTitles(articles: readonly SearchArticle[]): Map<string, number[]> {
  const titles = listTitleWords(articles)
  const counts = countTitleWords(titles)
  const beginnings = new Map(Array.from(counts.keys(), (word) => [word, beginningsOf(word).map(beginningKey)]))
  const lists = new Map<string, number[]>()
  const pairs = new Map<string, number>()
  const add = (key: string, number: number, most: number): void => {
    const list = lists.get(key)
    if (!list) lists.set(key, [number])
    else if (list.length < most && list.at(-1) !== number) list.push(number)
  }
  for (const [{ number }, words] of titles) {
    const fewest = Math.min(...words.map((word) => counts.get(word) ?? 0))
    for (const word of words) {
      add(word, number, counts.get(word) === fewest ? MOST_AT_RAREST : MOST_FOR_WORD)
      for (const beginning of beginnings.get(word) ?? []) add(beginning, number, MOST_FOR_BEGINNING)
    }
    for (const pair of commonPairs(words, counts)) {
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
      add(pair, number, MOST_FOR_PAIR)
    }
  }
  for (const [pair, count] of pairs) if (count < FEWEST_WITH_PAIR) lists.delete(pair)
  return lists
}

function beginningsOf(word: string): string[] {
  const lengths = Array.from({ length: LONGEST_BEGINNING - SHORTEST_BEGINNING + 1 }, (_, index) => index)
  return lengths.map((index) => word.slice(0, SHORTEST_BEGINNING + index)).filter((beginning) => beginning !== word)
}

/** `exchange directory` of a title with both. */
function commonPairs(words: readonly string[], counts: ReadonlyMap<string, number>): string[] {
  const isCommon = (word: string): boolean => (counts.get(word) ?? 0) > MOST_FOR_WORD
  return words.flatMap((word, index) => {
    const next = words[index + 1]
    return next !== undefined && isCommon(word) && isCommon(next) ? [pairKey(word, next)] : []
  })
}

function pickTitles(
  lists: Readonly<Record<string, number[]>>,
  titles: ReadonlyMap<number, SuggestedTitle>,
): Record<string, SuggestedTitle> {
  const picked: Record<string, SuggestedTitle> = {}
  for (const number of Object.values(lists).flat()) {
    const title = titles.get(number)
    if (title) picked[number] = title
  }
  return picked
}

/** The most cited first, then the shortest title: it says the same in fewer words. */
function compareArticles(one: SearchArticle, other: SearchArticle): number {
  return other.citedBy - one.citedBy || one.title.length - other.title.length || one.number - other.number
}
