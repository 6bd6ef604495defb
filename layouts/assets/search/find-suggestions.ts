/**
 * Finds what a reader may be typing: the article of a number, the pages of names that begin so, and titles that have
 * all the words, the last of which may be unfinished.
 *
 * `spooler st` -> `Print Spooler Stops at Startup`; `netif` -> the page of `netif.dll`
 */
import { parseArticleNumber } from '../../../plugins/kb-search/identifiers/article-number.ts'
import { articleAddress } from '../../../plugins/kb-search/query/article-address.ts'
import {
  beginningKey,
  LONGEST_BEGINNING,
  pairKey,
  type SuggestedTitle,
  type TitleFile,
} from '../../../plugins/kb-search/static/title-index.ts'
import { listWords } from '../../../plugins/kb-search/static/title-words.ts'
import { formatArticles } from '../../components/format.ts'
import { displayName, KIND_WORDS } from './results/answers.ts'
import type { StaticFiles } from './static-files.ts'

/** One line of the list. */
export interface Suggestion {
  /** Address with the site's prefix. */
  url: string
  text: string
  /** What it is: a number, or a kind of name. */
  kind: string
  note: string
}

/** Where suggestions come from. */
export interface SuggestionSources {
  files: StaticFiles
  prefix: string
}

const MOST_NAMES = 3
const MOST_SUGGESTIONS = 8

/** Fewer characters begin too many words. */
const SHORTEST_QUERY = 2

/** Longer texts are pasted, and no titles. */
const LONGEST_QUERY = 120

/** Files are fetched for so many words and pairs; a title that has these and lacks the others is not shown. */
const MOST_WORDS = 4

/** At most eight lines, names first. */
export async function findSuggestions({ files, prefix }: SuggestionSources, text: string): Promise<Suggestion[]> {
  const query = text.trim().toLowerCase()
  if (query.length < SHORTEST_QUERY || query.length > LONGEST_QUERY) return []
  const [article, names, titles] = await Promise.all([
    suggestArticle({ files, prefix }, query),
    suggestNames({ files, prefix }, query),
    suggestTitles({ files, prefix }, query),
  ])
  return [...article, ...names, ...titles].slice(0, MOST_SUGGESTIONS)
}

async function suggestArticle({ files, prefix }: SuggestionSources, query: string): Promise<Suggestion[]> {
  const number = parseArticleNumber(query)
  const card = number === null ? null : await files.card(number)
  if (number === null || !card) return []
  const [title, product] = card
  return [{ url: articleAddress(number, prefix), text: title, kind: `Q${number}`, note: product }]
}

/** Those that most articles name; only what has a page, or one article to lead to. */
async function suggestNames({ files, prefix }: SuggestionSources, query: string): Promise<Suggestion[]> {
  const names = await files.namesBeginning(query)
  const pages = names.flatMap(([key, entry]) => {
    const count = entry.total ?? entry.articles.length
    const [only] = entry.articles
    const article = count === 1 && only !== undefined ? articleAddress(only, prefix) : undefined
    const url = entry.page ? `${prefix}${entry.page.slice(1)}` : article
    return url === undefined ? [] : [{ key, entry, count, url }]
  })
  pages.sort((one, other) => Number(other.key === query) - Number(one.key === query) || other.count - one.count)
  const distinct = [...new Map(pages.map((page) => [page.url, page])).values()]
  return distinct.slice(0, MOST_NAMES).map(({ key, entry, count, url }) => ({
    url,
    text: displayName(key, entry),
    kind: KIND_WORDS[entry.kind],
    note: formatArticles(count),
  }))
}

async function suggestTitles({ files, prefix }: SuggestionSources, query: string): Promise<Suggestion[]> {
  const words = listWords(query)
  const last = words.at(-1)
  if (last === undefined) return []
  const before = words.at(-2)
  const pair = before === undefined ? [] : [pairKey(before, last)]
  const asked = [...new Set([...pair, ...words.toReversed()])].slice(0, MOST_WORDS)
  const found = await Promise.all(asked.map(async (key) => listTitles(await files.titlesBeginning(key), key)))
  const titles = new Map(found.flatMap((some) => [...some]))
  return [...titles]
    .map(([number, [title, citedBy]]) => ({ number, title, citedBy, share: matchTitle(title, words) }))
    .filter(({ share }) => share > 0)
    .sort(
      (one, other) =>
        other.share - one.share ||
        other.citedBy - one.citedBy ||
        one.title.length - other.title.length ||
        one.number - other.number,
    )
    .slice(0, MOST_SUGGESTIONS)
    .map(({ number, title }) => ({ url: articleAddress(number, prefix), text: title, kind: `Q${number}`, note: '' }))
}

/** Titles listed for words or pairs that begin so. */
function listTitles(files: readonly TitleFile[], asked: string): Map<number, SuggestedTitle> {
  const titles = new Map<number, SuggestedTitle>()
  for (const file of files) {
    for (const [key, numbers] of Object.entries(file.lists)) {
      const begins =
        asked.length > LONGEST_BEGINNING ? key.startsWith(asked) : key === asked || key === beginningKey(asked)
      for (const number of begins ? numbers : []) {
        const title = file.titles[number]
        if (title) titles.set(number, title)
      }
    }
  }
  return titles
}

/** How much of the title the words are; 0 where it lacks one. Whole words count more than beginnings. */
function matchTitle(title: string, words: readonly string[]): number {
  const own = listWords(title)
  let sum = 0
  for (const word of words) {
    if (own.includes(word)) sum += 1
    else if (own.some((candidate) => candidate.startsWith(word))) sum += 0.5
    else return 0
  }
  return sum / words.length
}
