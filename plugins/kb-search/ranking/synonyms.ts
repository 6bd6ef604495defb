/**
 * Words that readers and articles use for the same thing. Readers write "crash" and "picture"; the articles, which follow
 * Microsoft's style guide of the time, say "access violation" and "graphic". A synonym counts less than the word itself,
 * and only in articles that lack the word.
 *
 * `crash` -> `fault`, `violation`, `gpf`
 */

/** Groups of words that stand for each other, in plain lower case; one word may be in several. */
const GROUPS = [
  'crash fault violation gpf',
  'hang freeze lockup responding',
  'picture image graphic bitmap',
  'printout printed printing',
  'delete remove erase',
  'disappear vanish missing lost',
  'slow performance',
  'garbled strange garbage corrupted',
  'login logon',
  'folder directory',
  'clock time',
  'screen display monitor',
  'email mail',
  'reboot restart',
  'font character symbol',
  'wrong incorrect invalid',
  'size length',
  'blank empty',
  'change modify',
  'laptop portable notebook',
  'modem dialup',
  'sound audio',
  'movie video',
  'upgrade update',
  'patch hotfix fix',
  'forbidden denied',
  'checkbox check',
  'quit exit close',
  'workaround avoid prevent',
  'duplicate copy',
].map((group) => group.split(' '))

const synonyms = new Map<string, string[]>()
for (const group of GROUPS) {
  for (const word of group) {
    synonyms.set(word, [...(synonyms.get(word) ?? []), ...group.filter((other) => other !== word)])
  }
}

/** Other words for a word, in lower case; a plural is looked up by its singular as well. */
export function synonymsOf(word: string): readonly string[] {
  return synonyms.get(word) ?? synonyms.get(word.replace(/e?s$/, '')) ?? synonyms.get(word.replace(/s$/, '')) ?? []
}
