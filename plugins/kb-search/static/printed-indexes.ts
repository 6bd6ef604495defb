/** Static indexes as files; those whose articles are as they were come from the build before. */
import type { AbsentNumber, SearchArticle } from '../types.ts'
import { packedFile } from './file-names.ts'
import { type IndexCache, takeOrMake } from './kept-index.ts'
import { makeCard, makeCardFiles } from './result-cards.ts'
import { makeSpellingIndex } from './spelling-index.ts'
import { makeTitleIndex } from './title-index.ts'
import { countTitleWords, listTitleWords } from './title-words.ts'

/** As they are before they are packed, by path below `search/`. */
export type Files = [name: string, text: string][]

/** An index in numbered files, and the first key of each. */
export interface PrintedIndex {
  firstKeys: string[]
  files: Files
}

/** How many titles have each word. */
export function findTitleWords(articles: readonly SearchArticle[], cache: IndexCache | null): Map<string, number> {
  const sources = articles.map(({ title }) => title)
  return new Map(takeOrMake(cache, 'title-words', sources, () => [...countTitleWords(listTitleWords(articles))]))
}

/** The index of titles. */
export function findTitleFiles(articles: readonly SearchArticle[], cache: IndexCache | null): PrintedIndex {
  const sources = articles.map(({ number, title, citedBy }) => [number, title, citedBy])
  return takeOrMake(cache, 'titles', sources, () => printIndex('titles', makeTitleIndex(articles)))
}

/** The lists for "did you mean". */
export function findSpellingFiles(articles: readonly SearchArticle[], cache: IndexCache | null): PrintedIndex {
  const sources = articles.map(({ title, queryWords, dlls, executables, otherFiles }) => {
    return [title, queryWords, dlls, executables, otherFiles]
  })
  return takeOrMake(cache, 'spelling', sources, () => printIndex('spelling', makeSpellingIndex(articles)))
}

/** What results show of articles. */
export function findCardFiles(
  articles: readonly SearchArticle[],
  absent: readonly AbsentNumber[],
  cache: IndexCache | null,
): Files {
  const sources = [articles.map((article) => [article.number, ...makeCard(article)]), absent]
  return takeOrMake(cache, 'cards', sources, () => print([...makeCardFiles(articles, absent)]))
}

function printIndex(
  folder: string,
  { firstKeys, files }: { firstKeys: string[]; files: readonly unknown[] },
): PrintedIndex {
  return { firstKeys, files: printNumbered(folder, files) }
}

/** Prints contents as JSON. */
export function print(contents: readonly (readonly [name: string, content: unknown])[]): Files {
  return contents.map(([name, content]) => [name, JSON.stringify(content)])
}

/** The same for the files of an index that have numbers for names. */
export function printNumbered(folder: string, contents: readonly unknown[]): Files {
  return print(contents.map((content, index) => [packedFile(folder, index), content]))
}
