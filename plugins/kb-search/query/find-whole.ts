/** Finds a word of a query whole: a name that has several writings in any of them. */
import type { QueryTerm } from '../ranking/query-terms.ts'
import { STOP_WORDS } from '../ranking/stop-words.ts'
import { unitePages, type WordPages } from '../ranking/word-pages.ts'
import { findInOrder } from '../ranking/words-in-order.ts'
import type { Bundles } from './bundles.ts'

/** Words of a name that nearly every article has may be any others: `Windows NT 4.0` is found by `nt` and `40`. */
export async function findWhole(
  bundles: Pick<Bundles, 'isCommon' | 'searchWord'>,
  { text, spelling }: QueryTerm,
): Promise<WordPages> {
  if (!spelling) return bundles.searchWord(text)
  const forms = spelling.forms.map(async (form) => {
    const telling = form.filter((word) => isVersion(word) || !(STOP_WORDS.has(word) || bundles.isCommon(word)))
    if (!isEnough(telling, form)) return unitePages([])
    return findInOrder(await Promise.all(telling.map((word) => bundles.searchWord(word))))
  })
  return unitePages(await Promise.all(forms))
}

/** One word of several may be said of anything, unless it is a version: `95`. */
function isEnough(telling: readonly string[], form: readonly string[]): boolean {
  return telling.length === form.length || telling.length > 1 || telling.some(isVersion)
}

/** However common, it tells a name from its siblings: IIS 4.0 from 5.0. */
function isVersion(word: string): boolean {
  return /\d/.test(word)
}
