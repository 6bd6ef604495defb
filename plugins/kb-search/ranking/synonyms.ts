/**
 * Words that readers and articles use for the same thing. Readers write "crash" and "picture"; the articles, which follow
 * Microsoft's style guide of the time, say "access violation" and "graphic". A synonym counts less than the word itself,
 * and only in articles that lack the word. So do other forms of the word that share no stem, what it is short for, and
 * what articles say for it.
 *
 * `crash` -> `fault`, `violation`, `gpf`
 */
import { ABBREVIATIONS } from './abbreviations.ts'
import { READER_WORDS } from './reader-words.ts'
import { stemEnglish } from './stem-english.ts'
import { WORD_FORMS } from './word-forms.ts'

/** Groups of words that stand for each other, in plain lower case; one word may be in several. */
const GROUPS = [
  'attach attachment',
  'avoid prevent workaround',
  'bigger enlarge larger',
  'bitmap graphic image picture',
  'blank empty',
  'blink flash flicker',
  'capital uppercase',
  'center centre',
  'change modify',
  'character font symbol',
  'check checkbox tick',
  'clipped cut truncated',
  'clock time',
  'close exit quit',
  'color colour',
  'combine merge',
  'combo dropdown',
  'copy duplicate',
  'corrupt corrupted damaged garbage garbled strange unreadable',
  'crash fault gpf violation',
  'delete erase remove uninstall',
  'denied forbidden',
  'dialog dialogue popup',
  'dialup modem',
  'dimmed grayed greyed unavailable',
  'directory folder',
  'disappear lost missing vanish',
  'diskette floppy',
  'display monitor screen',
  'double twice',
  'email mail',
  'fix hotfix patch',
  'freeze hang lockup responding',
  'hidden hide invisible',
  'hyperlink link url',
  'incorrect invalid wrong',
  'intermittent random',
  'laptop notebook portable',
  'length size',
  'login logon',
  'movie video',
  'performance slow speed',
  'phone telephone',
  'printed printing printout',
  'reboot restart',
  'recover restore',
  'reduce shrink smaller',
  'sound audio',
  'spell speller spelling',
  'spreadsheet workbook worksheet',
  'subdirectory subfolder',
  'update upgrade',
].map((group) => group.split(' '))

/** By stem, so that any form of a word finds them. */
const synonyms = new Map<string, string[]>()
for (const group of [...GROUPS, ...WORD_FORMS]) {
  for (const word of group) {
    const stem = stemEnglish(word)
    const others = group.filter((other) => stemEnglish(other) !== stem)
    synonyms.set(stem, [...(synonyms.get(stem) ?? []), ...others])
  }
}

/** By stem: what articles say where readers have this word. */
const readerWords = new Map(READER_WORDS.map(([word = '', ...others]) => [stemEnglish(word), others]))

/** Other words for a word in any form, in lower case. */
export function synonymsOf(word: string): readonly string[] {
  const stem = stemEnglish(word)
  const others = [synonyms.get(stem), ABBREVIATIONS.get(word), readerWords.get(stem)]
  return [...new Set(others.flatMap((words) => words ?? []))]
}
