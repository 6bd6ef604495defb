/**
 * Compares the words of a raw article with those of its page. The title's words must stand in the `h1` and the body's
 * in the page's body, each in order; inside a table the order is free. Applies-to entries and query words must stand
 * elsewhere in `main`. The page may hold more words: labels, links' reasons, copy buttons.
 *
 * Raw `1. Stop it.` against `<ol><li>Stop it.` gives null; against `<ol><li>it.` gives
 * `{part: 'body', word: 'Stop', kind: 'missing', line: 1}`.
 */

import { countWords, takeWord } from './count-words.ts'
import { PageCursor } from './page-cursor.ts'
import type { ArticlePart, LostWord, PageSegment, PageWords, RawArticle, RawWord } from './types.ts'

/** How many page words a raw word may be away when the first lost word is named. */
const nearby = 40

/** The first word that the page lacks or has out of order, or null where it has them all. */
export function compareArticle(article: RawArticle, page: PageWords): LostWord | null {
  return (
    compareInOrder('title', article.title, [{ kind: 'run', words: page.title }]) ??
    compareInOrder('body', article.body, page.body) ??
    compareAnywhere('appliesTo', article.appliesTo, page.elsewhere) ??
    compareAnywhere('queryWords', article.queryWords, page.elsewhere)
  )
}

/**
 * Greedy search for a subsequence: taking each word at its earliest place finds one whenever there is one. A second
 * walk that looks no further than `nearby` names the word that was lost first.
 */
function compareInOrder(part: ArticlePart, words: readonly RawWord[], page: readonly PageSegment[]): LostWord | null {
  const failed = firstUnfound(words, new PageCursor(page, Number.POSITIVE_INFINITY))
  if (!failed) return null
  const word = firstUnfound(words, new PageCursor(page, nearby)) ?? failed
  const onPage = page.flatMap((segment) => segment.words).filter((other) => other === word.text).length
  const wanted = words.filter((other) => other.text === word.text).length
  return { part, word: word.text, line: word.line, kind: onPage < wanted ? 'missing' : 'out of order' }
}

function firstUnfound(words: readonly RawWord[], cursor: PageCursor): RawWord | null {
  for (let index = 0; index < words.length; index++) {
    const word = words[index]
    if (!word) break
    const next = words[index + 1]
    // A page may join an address or a path that the raw text breaks at a line's end.
    const joined = next && next.line > word.line ? word.text + next.text : null
    if (cursor.takeNext(word.text)) continue
    if (joined && cursor.takeNext(joined)) index++
    else if (!cursor.seek(word.text, word.marker)) return word
  }
  return null
}

/** Whether all words stand there, each as often as wanted, in any order. */
function compareAnywhere(part: ArticlePart, words: readonly RawWord[], page: readonly string[]): LostWord | null {
  if (words.length === 0) return null
  const left = countWords(page)
  const lost = words.find((word) => !takeWord(left, word.text))
  return lost ? { part, word: lost.text, line: lost.line, kind: 'missing' } : null
}
