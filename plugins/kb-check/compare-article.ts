/**
 * Compares the words of a raw article with those of its page. The title's words must stand in the `h1` and the body's
 * in the page's body, each in order; inside a table the order is free. Applies-to entries and query words must stand
 * anywhere else in `main`. The page may hold more words: labels, links' reasons, copy buttons.
 *
 * Raw `1. Stop it.` against `<ol><li>Stop it.` gives null; against `<ol><li>it.` gives
 * `{part: 'body', word: 'Stop', kind: 'missing', line: 1}`.
 */
import { countWords, takeWord } from './count-words.ts'
import { PageCursor } from './page-cursor.ts'
import { listItemMark } from './page-words.ts'
import type { ArticlePart, LostWord, PageSegment, PageWords, RawArticle, RawWord } from './types.ts'

/** How many page words a raw word may be away when the first lost word is named. */
const nearby = 40

/** The first word that the page lacks or has out of order, or null where it has them all. */
export function compareArticle(article: RawArticle, page: PageWords): LostWord | null {
  return (
    compareInOrder('title', article.title, [{ kind: 'run', words: page.title }]) ??
    compareInOrder('body', article.body, page.body) ??
    compareRest(article, page)
  )
}

/**
 * Greedy search for a subsequence: taking each word at its earliest place finds one whenever there is one. Where there
 * is none, the word at which the search fails may stand far behind the one that was lost: a second walk names that one.
 */
function compareInOrder(part: ArticlePart, words: readonly RawWord[], page: readonly PageSegment[]): LostWord | null {
  const failed = walk(words, new PageCursor(page, Number.POSITIVE_INFINITY), false)
  if (!failed) return null
  const word = walk(words, new PageCursor(page, nearby), true) ?? failed
  const onPage = page.flatMap((segment) => segment.words).filter((other) => other === word.text).length
  const wanted = words.filter((other) => other.text === word.text).length
  return { part, word: word.text, line: word.line, kind: onPage < wanted ? 'missing' : 'out of order' }
}

/**
 * Takes the words one after the other and gives the first that cannot be taken.
 * @param strict whether a word counts as lost as soon as the page goes on with the one after it
 */
function walk(words: readonly RawWord[], cursor: PageCursor, strict: boolean): RawWord | null {
  for (let index = 0; index < words.length; index++) {
    const word = words[index]
    if (!word) break
    const next = words[index + 1]
    if (cursor.takeNext(word.text)) continue
    // A page may join an address or a path that the raw text breaks at a line's end.
    const joined = next && next.line > word.line ? word.text + next.text : null
    if (joined && cursor.takeNext(joined)) index++
    else if (strict && next && cursor.takeNext(next.text)) return word
    else if (!cursor.seek(word.text, word.marker)) return word
  }
  return null
}

/**
 * Applies-to entries and query words may stand anywhere in `main`, but a word that the body has taken does not count
 * again. Other words are not counted at all.
 */
function compareRest({ body, appliesTo, queryWords }: RawArticle, page: PageWords): LostWord | null {
  const rest = [...appliesTo, ...queryWords]
  // Outside the body they nearly always stand, and then it need not be gone through.
  const named = new Set(rest.map(({ text }) => text))
  const elsewhere = countWords(page.elsewhere.filter((word) => named.has(word)))
  if (rest.every(({ text }) => takeWord(elsewhere, text))) return null
  const wanted = new Set([...named, listItemMark])
  const onPage = [page.elsewhere, ...page.body.map(({ words }) => words)]
  const left = countWords(onPage.flatMap((words) => words.filter((word) => wanted.has(word))))
  for (const word of body) {
    const drawn = word.marker && takeWord(left, listItemMark)
    if (!drawn) takeWord(left, word.text)
  }
  for (const part of ['appliesTo', 'queryWords'] as const) {
    const lost = { appliesTo, queryWords }[part].find((word) => !takeWord(left, word.text))
    if (lost) return { part, word: lost.text, line: lost.line, kind: 'missing' }
  }
  return null
}
