/**
 * The static lists for "did you mean": words of titles and of readers' queries by first letter and length, and names of
 * modules likewise, so that whatever a slip of the finger was meant to be stands in one or two small files.
 *
 * `spelling/3.json.gz`: `{"s07": "spooler service ...", ".n09": "netif.dll ..."}`
 */
import type { SearchArticle } from '../types.ts'
import { type CutIndex, cutByKey } from './cut-by-key.ts'
import { listWords } from './title-words.ts'

/** Words or names, the most frequent first, with spaces between them. */
export type SpellingFile = Record<string, string>

/** Characters of one file, unpacked. */
const FILE_SIZE = 10_000

/** A word of fewer articles may itself be a slip. */
const FEWEST_ARTICLES = 3

/** Shorter words have too many neighbours. */
export const SHORTEST_WORD = 4
const LONGEST_WORD = 40

const lettersOnly = /^\p{Ll}+$/u

/** Builds the lists over all articles. */
export function makeSpellingIndex(articles: readonly SearchArticle[]): CutIndex<string> {
  const words = count(articles, ({ title, queryWords }) => listWords(`${title} ${queryWords.join(' ')}`))
  const modules = count(articles, ({ dlls, executables, otherFiles }) => [...dlls, ...executables, ...otherFiles])
  const lists = new Map<string, string[]>()
  const add = (key: string, spelling: string): void => {
    lists.set(key, [...(lists.get(key) ?? []), spelling])
  }
  for (const word of byCount(words)) {
    const known = (words.get(word) ?? 0) >= FEWEST_ARTICLES
    if (known && lettersOnly.test(word) && word.length >= SHORTEST_WORD && word.length <= LONGEST_WORD)
      add(spellingKey(word, word.length), word)
  }
  for (const name of byCount(modules)) {
    if (name.length <= LONGEST_WORD && !/\s/.test(name)) add(spellingKey(name, name.length), name)
  }
  return cutByKey(new Map([...lists].map(([key, spellings]) => [key, spellings.join(' ')])), FILE_SIZE)
}

/** The key of words, or of module names, that begin like `text` and have this length. */
export function spellingKey(text: string, length: number): string {
  const first = text.slice(0, 1)
  return `${text.includes('.') ? '.' : ''}${first}${String(length).padStart(2, '0')}`
}

function count(
  articles: readonly SearchArticle[],
  wordsOf: (article: SearchArticle) => readonly string[],
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const article of articles) {
    for (const word of new Set(wordsOf(article))) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}

function byCount(counts: ReadonlyMap<string, number>): string[] {
  return [...counts]
    .sort(([one, few], [other, many]) => many - few || (one < other ? -1 : 1))
    .map(([spelling]) => spelling)
}
