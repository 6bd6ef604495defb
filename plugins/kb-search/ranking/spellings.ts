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

/** What is looked for where a query has a name in any writing. */
export interface Spelling {
  /** As the index looks for it in texts: several words one behind the other, or one. */
  forms: string[][]
  /** The words of the name, under which the index has it. */
  words: string[]
  /** Whether it is meant only where it stands in one word, or with a hyphen. */
  joinedOnly: boolean
}

/** By writing, spaces and hyphens left out. */
export type Spellings = ReadonlyMap<string, Spelling>

/** Words of the longest writing. */
export const MOST_WORDS = 5

/** Compounds that are written in one word, in two, or with a hyphen. */
const COMPOUNDS = listCompounds(`
  add-in add-on back-up check-box code-page combo-box data-type dial-up drop-down e-mail file-name home-page host-name
  hot-fix key-word list-box log-off log-on multi-media name-space on-line plug-and-play pop-up read-only re-boot
  re-install run-time screen-saver set-up short-cut shut-down spread-sheet stand-alone start-up sub-directory
  sub-folder sub-net sub-report text-box time-out time-stamp time-zone tool-bar tool-box tool-tip user-name web-page
  web-site work-around work-book work-group work-sheet work-space work-station`)

/** Words that articles write apart, and readers sometimes together. Apart they are words like any others. */
const JOINED = listCompounds(`
  address-book bar-code blue-screen boot-disk check-sum command-button command-line command-prompt control-panel
  data-grid data-source device-driver dialog-box dir-sync disk-drive edit-box error-code error-message event-log
  event-viewer file-system floppy-disk hard-disk hard-drive help-desk hot-key list-view memory-leak message-box
  mouse-pointer name-server network-card option-button page-file phone-book picture-box print-job print-queue
  radio-button recycle-bin registry-key scroll-bar serial-port service-pack sound-blaster sound-card source-code
  start-menu status-bar swap-file tab-stop task-list title-bar token-ring tree-view user-id video-card voice-mail
  web-browser web-server word-wrap`)

function listCompounds(text: string): string[] {
  return text
    .trim()
    .split(/\s+/)
    .map((compound) => compound.replaceAll('-', ' '))
}

/** Texts are searched by stems, so a plural finds what its singular does: it is a writing of that. */
function pluralOf(name: string): string {
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`
  return /(?:s|x|ch)$/.test(name) ? `${name}es` : `${name}s`
}

/** The compounds and further names. */
export function compileSpellings(entries: readonly SpellingEntry[]): Spellings {
  const spellings = new Map<string, Spelling>()
  const compounds = [...COMPOUNDS, ...JOINED].map((name): SpellingEntry => [name, pluralOf(name)])
  const joinedOnly = new Set(JOINED)
  for (const [name, ...writings] of [...compounds, ...entries]) {
    const words = name.toLowerCase().split(/\s+/u).map(plainWord)
    const single = [name, ...writings].filter((writing, index) => index === 0 || !/\s/u.test(writing))
    const joined = single.map((writing) => plainWord(writing))
    const forms = [...(words.length > 1 ? [words] : []), ...joined.map((word) => [word])]
    const spelling = { forms, words, joinedOnly: joinedOnly.has(name) }
    for (const writing of [name, ...writings]) spellings.set(writingKey(writing), spelling)
  }
  return spellings
}
