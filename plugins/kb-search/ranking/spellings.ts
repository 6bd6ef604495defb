/**
 * Names and compounds that readers write in several ways, each of which is to find the same: `nt4` and `Windows NT 4.0`,
 * `dialup` and `dial-up`. Spaces and hyphens never tell two writings apart.
 *
 * Entry `Excel 97`, `xl97`; query words `xl97`, or `excel`, `97` -> the forms `excel 97`, `excel97` and `xl97`
 */
import { plainWord } from './plain-word.ts'
import { writingKey } from './writing-key.ts'

/** A name as texts mostly have it, then its other writings. */
export type SpellingEntry = readonly [name: string, ...writings: string[]]

/** What to look for where a query has a name in any writing. */
export interface Spelling {
  /** As texts have it: several words one behind the other, or one. */
  forms: string[][]
  /** The words of the name. */
  words: string[]
}

/** By writing, spaces and hyphens left out. */
export type Spellings = ReadonlyMap<string, Spelling>

/** Words of the longest writing. */
export const MOST_WORDS = 5

/** Compounds that are written in one word, in two, or with a hyphen. */
const COMPOUNDS = `
  add-in add-on back-up check-box code-page combo-box data-type dial-up drop-down e-mail file-name home-page host-name
  hot-fix key-word list-box log-off log-on multi-media name-space on-line plug-and-play pop-up read-only re-boot
  re-install run-time screen-saver set-up short-cut shut-down spread-sheet stand-alone start-up sub-directory
  sub-folder sub-net sub-report text-box time-out time-stamp time-zone tool-bar tool-box tool-tip user-name web-page
  web-site work-around work-book work-group work-sheet work-space work-station`
  .split(/\s+/)
  .filter((compound) => compound !== '')

/** The compounds and further names. */
export function compileSpellings(entries: readonly SpellingEntry[]): Spellings {
  const spellings = new Map<string, Spelling>()
  const compounds = COMPOUNDS.map((compound): SpellingEntry => [compound.replaceAll('-', ' ')])
  for (const [name, ...writings] of [...compounds, ...entries]) {
    const words = name.toLowerCase().split(/\s+/u).map(plainWord)
    const single = [name, ...writings].filter((writing, index) => index === 0 || !/\s/u.test(writing))
    const joined = single.map((writing) => plainWord(writing))
    const spelling = { forms: [...(words.length > 1 ? [words] : []), ...joined.map((word) => [word])], words }
    for (const writing of [name, ...writings]) spellings.set(writingKey(writing), spelling)
  }
  return spellings
}
