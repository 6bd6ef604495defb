/**
 * Takes the endings off an English word as Pagefind does, whose index keeps words by their stems: the third version of
 * the Snowball project's English stemmer (https://snowballstem.org/algorithms/english/stemmer.html). A test compares it
 * with Pagefind itself.
 *
 * `connections` -> `connect`, `queries` -> `queri`, `running` -> `run`
 */

/** An ending, what takes its place, and what must stand before it. */
type Ending = readonly [ending: string, stem: string, before?: RegExp]

/** Words whose stem the rules would get wrong. */
const EXCEPTIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    skis: 'ski',
    skies: 'sky',
    idly: 'idl',
    gently: 'gentl',
    ugly: 'ugli',
    early: 'earli',
    only: 'onli',
    singly: 'singl',
    sky: 'sky',
    news: 'news',
    howe: 'howe',
    atlas: 'atlas',
    cosmos: 'cosmos',
    bias: 'bias',
    andes: 'andes',
  }),
)

/** Words that look like a form of a verb and are none, without their plural's ending. */
const NO_VERB_FORM = /^(?:inning|outing|canning|herring|earring|evening|proceed|exceed|succeed)$/

/** The regions begin after a vowel and a consonant; with these beginnings, right after them. */
const VOWEL_AND_CONSONANT = /[aeiouy]+[^aeiouy]/g
const SPECIAL_BEGINNING = /^(?:arsen|commun|emerg|gener|inter|later|organ|past|univers)/

const VOWEL = /[aeiouy]/
const SHORT_SYLLABLE = /(?:[^aeiouy][aeiouy][^aeiouywxY]|^[aeiouy][^aeiouy]|^past)$/

const DERIVED = longestFirst([
  ...(['ational', 'ation', 'ator'] as const).map((ending): Ending => [ending, 'ate']),
  ...(['alism', 'aliti', 'alli'] as const).map((ending): Ending => [ending, 'al']),
  ...(['fulness', 'fulli'] as const).map((ending): Ending => [ending, 'ful']),
  ...(['ousli', 'ousness'] as const).map((ending): Ending => [ending, 'ous']),
  ...(['iveness', 'iviti'] as const).map((ending): Ending => [ending, 'ive']),
  ...(['biliti', 'bli'] as const).map((ending): Ending => [ending, 'ble']),
  ...(['izer', 'ization'] as const).map((ending): Ending => [ending, 'ize']),
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['abli', 'able'],
  ['entli', 'ent'],
  ['ogist', 'og'],
  ['ogi', 'og', /l$/],
  ['lessli', 'less'],
  ['li', '', /[cdeghkmnrt]$/],
])

const DERIVED_AGAIN = longestFirst([
  ['tional', 'tion'],
  ['ational', 'ate'],
  ['alize', 'al'],
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
])

const SUFFIXES = longestFirst([
  ...'al ance ence er ic able ible ant ement ment ent ism ate iti ous ive ize'
    .split(' ')
    .map((ending): Ending => [ending, '']),
  ['ion', '', /[st]$/],
])

/** Shorter words are their own stems. */
const SHORTEST = 3

/** The stem of a word in lower case without punctuation. */
export function stemEnglish(word: string): string {
  const exception = EXCEPTIONS.get(word)
  if (exception !== undefined || word.length < SHORTEST) return exception ?? word
  // `Y` is a y that stands for a consonant.
  const marked = word.replace(/^y/, 'Y').replace(/([aeiouy])y/g, '$1Y')
  const first = SPECIAL_BEGINNING.exec(marked)?.[0].length ?? nextRegion(marked, 0)
  const second = nextRegion(marked, first)
  const singular = dropPlural(marked)
  if (NO_VERB_FORM.test(singular)) return singular
  const verb = dropVerbEnding(singular, first).replace(/(?<=.[^aeiouy])[yY]$/, 'i')
  const plain = replaceEnding(replaceEnding(verb, DERIVED, first), DERIVED_AGAIN, first)
  const stem = replaceEnding(replaceEnding(plain, [['ative', '']], second), SUFFIXES, second)
  return dropLastLetter(stem, first, second).replaceAll('Y', 'y')
}

/** Where the part of a word begins that comes after a vowel and a consonant; its length where there is none. */
function nextRegion(word: string, from: number): number {
  VOWEL_AND_CONSONANT.lastIndex = from
  return VOWEL_AND_CONSONANT.test(word) ? VOWEL_AND_CONSONANT.lastIndex : word.length
}

function dropPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2)
  if (/ie[ds]$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1)
  return /[aeiouy].+(?<![us])s$/.test(word) ? word.slice(0, -1) : word
}

function dropVerbEnding(word: string, first: number): string {
  const agreed = /eed(?:ly)?$/.exec(word)
  if (agreed) return agreed.index >= first ? `${word.slice(0, agreed.index)}ee` : word
  const ending = /(?:ed|ing)(?:ly)?$/.exec(word)
  const rest = word.slice(0, ending?.index)
  if (!ending || !VOWEL.test(rest)) return word
  if (ending[0] === 'ing' && /^[^aeiouy]y$/.test(rest)) return `${rest.slice(0, -1)}ie`
  if (/(?:at|bl|iz)$/.test(rest)) return `${rest}e`
  if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(rest)) return /^[aeo]..$/.test(rest) ? rest : rest.slice(0, -1)
  return rest.length === first && SHORT_SYLLABLE.test(rest) ? `${rest}e` : rest
}

function dropLastLetter(word: string, first: number, second: number): string {
  const last = word.length - 1
  if (word.endsWith('ll')) return last >= second ? word.slice(0, last) : word
  if (!word.endsWith('e') || last < first) return word
  return last >= second || !SHORT_SYLLABLE.test(word.slice(0, last)) ? word.slice(0, last) : word
}

/** Replaces the longest ending that a word has, if it lies in the region. */
function replaceEnding(word: string, endings: readonly Ending[], region: number): string {
  const found = endings.find(([ending]) => word.endsWith(ending))
  if (!found) return word
  const [ending, stem, before] = found
  const rest = word.slice(0, word.length - ending.length)
  return rest.length >= region && (before?.test(rest) ?? true) ? rest + stem : word
}

function longestFirst(endings: readonly Ending[]): readonly Ending[] {
  return [...endings].sort((one, other) => other[0].length - one[0].length)
}
