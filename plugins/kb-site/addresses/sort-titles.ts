/**
 * Titles in the order in which a reader looks for them: by their first words. Many begin with a word for their kind or
 * product (`XADM:`, `BUG:`), which says little; they stand by what follows.
 *
 * `XADM: "Setup" Hangs` -> under S, at `setup`
 */
import { compareText } from './compare-text.ts'
import { letterOf } from './first-letter.ts'

/** What of an article its place depends on. */
export interface Titled {
  id: string
  number: number
  title: string
}

/** An article and what it is found by. */
export interface SortedTitle<Article extends Titled> {
  article: Article
  /** Its title from the first word on, in small letters. */
  key: string
  /** The first word: `setup`. */
  word: string
  letter: string
}

const prefixes = /^(?:[\w.&/+-]{1,12}: +)+/
const signs = /^[^\p{L}\p{N}]+/u
const firstWord = /^[\p{L}\p{N}.#+_-]+/u

/** By letter, those with none first, then by word and all that follows it. */
export function sortTitles<Article extends Titled>(articles: readonly Article[]): SortedTitle<Article>[] {
  return articles
    .map(readTitle)
    .sort(
      (a, b) =>
        compareText(a.letter, b.letter) ||
        compareText(a.word, b.word) ||
        compareText(a.key, b.key) ||
        a.article.number - b.article.number,
    )
}

/** A title without a word stands by the article's number. */
function readTitle<Article extends Titled>(article: Article): SortedTitle<Article> {
  const title = article.title.replace(prefixes, '').replace(signs, '').toLowerCase()
  const key = title === '' ? article.id.toLowerCase() : title
  // An accent leaves a letter where it is.
  const letter = letterOf(key.slice(0, 1).normalize('NFKD'))
  return { article, key, word: firstWord.exec(key)?.[0] ?? key, letter }
}
