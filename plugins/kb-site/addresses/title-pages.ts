/**
 * The list of all titles, cut into pages; what stands on a page of one letter is a range, which the list's index leads to.
 *
 * `/title/` is the index, `/title/1/` the first page. Paths are short, because every title's link climbs out of them.
 */
import type { SortedTitle, Titled } from './sort-titles.ts'

/** Path of the index. */
export const titleIndex = '/title/'

/** Titles on a page, which then has some 50 KB. */
export const titlesOnPage = 500

/** A range is named by no more words than this at either end. */
const wordsInName = 6

/** Brackets, quotation marks and the like, which a name does not need. */
const signsAround = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}+#]+$/gu

/** The titles of one letter on one page. */
export interface TitleRange<Article extends Titled> {
  letter: string
  /** Whether the letter begins here. */
  begins: boolean
  /** The page. */
  url: string
  /** As many of the words at either end as tell it from the titles beside the range. */
  first: string
  last: string
  titles: SortedTitle<Article>[]
}

/** Paths of the pages that hold so many titles. */
export function titlePageUrls(count: number): string[] {
  return Array.from({ length: Math.ceil(count / titlesOnPage) }, (_, index) => `${titleIndex}${index + 1}/`)
}

/** The ranges of each page. */
export function cutTitles<Article extends Titled>(titles: readonly SortedTitle<Article>[]): TitleRange<Article>[][] {
  return titlePageUrls(titles.length).map((url, page) => {
    const ranges: TitleRange<Article>[] = []
    const end = Math.min((page + 1) * titlesOnPage, titles.length)
    for (let from = page * titlesOnPage, to = from; from < end; from = to) {
      const letter = titles[from]?.letter ?? ''
      while (to < end && titles[to]?.letter === letter) to++
      ranges.push({
        letter,
        begins: titles[from - 1]?.letter !== letter,
        url,
        first: tellApart(titles[from], titles[from - 1]),
        last: tellApart(titles[to - 1], titles[to]),
        titles: titles.slice(from, to),
      })
    }
    return ranges
  })
}

/** What stands between two words of a list, both included. */
export function nameSpan(first: string, last: string): string {
  return first === last ? first : `${first} … ${last}`
}

/** The first words of a title, up to the one that the title beside it has not. */
function tellApart(title: SortedTitle<Titled> | undefined, beside: SortedTitle<Titled> | undefined): string {
  const [words, others] = [splitWords(title), splitWords(beside)]
  const differing = words.findIndex((word, index) => word !== others[index])
  return words.slice(0, differing === -1 ? wordsInName : differing + 1).join(' ')
}

function splitWords(title: SortedTitle<Titled> | undefined): string[] {
  return title?.key.split(' ', wordsInName).map((word) => word.replace(signsAround, '')) ?? []
}
