/**
 * Compares a raw article with its page: its words first, and where none is lost, how they are shown (`printed/`). The title's words must stand in the `h1` and the body's
 * in the page's body, each in order; inside a table the order is free. Applies-to entries, query words and categories must stand
 * anywhere else in `main`. The page may hold more words: labels, links' reasons, copy buttons.
 *
 * Raw `1. Stop it.` against `<ol><li>Stop it.` gives no lost word; against `<ol><li>it.`
 * it gives `{part: 'body', word: 'Stop', kind: 'missing', line: 1}`.
 */

import { findMisprints } from '../printed/find-misprints.ts'
import type { ArticlePart, Comparison, LostWord, PageSegment, PageWords, RawArticle, RawWord } from '../types.ts'
import { countWords, takeWord } from './count-words.ts'
import { PageCursor } from './page-cursor.ts'
import { listItemMark } from './page-words.ts'
import { placeWords } from './place-words.ts'

/** How many page words a raw word may be away when the first lost word is named. */
const nearby = 40

/** The first word that the page lacks or has out of order, null where it has them all; and what else it shows otherwise. */
export function compareArticle(article: RawArticle, page: PageWords): Comparison {
  const { places, lost } = placeWords(article.body, new PageCursor(page.body, Number.POSITIVE_INFINITY), false)
  const firstLost =
    compareTitle(article.title, page.title) ??
    (lost ? nameLost('body', article.body, page.body, lost) : compareRest(article, page))
  return { lost: firstLost, misprints: firstLost ? [] : findMisprints(article.body, places, page.body) }
}

function compareTitle(words: readonly RawWord[], page: readonly string[]): LostWord | null {
  const segments: PageSegment[] = [{ kind: 'run', words: [...page], lines: [], columns: [], markers: new Map() }]
  const { lost } = placeWords(words, new PageCursor(segments, Number.POSITIVE_INFINITY), false)
  return lost && nameLost('title', words, segments, lost)
}

/**
 * Taking each word at its earliest place finds a subsequence whenever there is one. Where there is none, the word at
 * which the search fails may stand far behind the one that was lost: a second walk names that one.
 */
function nameLost(
  part: ArticlePart,
  words: readonly RawWord[],
  page: readonly PageSegment[],
  failed: RawWord,
): LostWord {
  const word = placeWords(words, new PageCursor(page, nearby), true).lost ?? failed
  const onPage = page.flatMap((segment) => segment.words).filter((other) => other === word.text).length
  const wanted = words.filter((other) => other.text === word.text).length
  return { part, word: word.text, line: word.line, kind: onPage < wanted ? 'missing' : 'out of order' }
}

/**
 * Applies-to entries, query words and categories may stand anywhere in `main`, but a word that the body has taken does not count
 * again. Other words are not counted at all.
 */
function compareRest({ body, appliesTo, queryWords, categories }: RawArticle, page: PageWords): LostWord | null {
  const rest = [...appliesTo, ...queryWords, ...categories]
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
  for (const part of ['appliesTo', 'queryWords', 'categories'] as const) {
    const lost = { appliesTo, queryWords, categories }[part].find((word) => !takeWord(left, word.text))
    if (lost) return { part, word: lost.text, line: lost.line, kind: 'missing' }
  }
  return null
}
