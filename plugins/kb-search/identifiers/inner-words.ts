/**
 * Finds the words within a token by which readers look for it. Pagefind keeps a token joined to one word, and its parts cut
 * at every capital, so a name that is glued to something else would be nowhere.
 *
 * `IID_IWebBrowser2` -> `iid`, `iwebbrowser2`; `file=C:\DOS\HIMEM.SYS` -> `file`, `dos`, `himem`, `sys`, `himemsys`
 */
import { plainWord } from '../ranking/plain-word.ts'

/** Shorter parts stand everywhere; longer ones are nothing that is typed. */
const SHORTEST = 3
const LONGEST = 80

/** Most tokens, told by one look: a word of ASCII with no more than a sentence's marks around it. */
const bare = /^["'(]*[A-Za-z0-9]*["'),.:;?!]*$/

/** What is glued: something of a word on both sides of a mark, or of an underscore. */
const glued = /[\p{L}\p{N}](?:[^\p{L}\p{N}]+)[\p{L}\p{N}]/u

/** A run of what names are written with, its extension and hyphens included. */
const dotted = /[\p{L}\p{N}_$.-]+/gu
const run = /[\p{L}\p{N}_]+/gu
const unit = /[\p{L}\p{N}]+/gu

/** Languages whose names would be one letter. */
const LANGUAGES: readonly (readonly [pattern: RegExp, word: string])[] = [
  [/(?<![\p{L}\p{N}_])c\+\+/iu, 'cplusplus'],
  [/(?<![\p{L}\p{N}_])c#(?![\p{L}\p{N}_])/iu, 'csharp'],
]

/** Distinct words in plain lower case that a token holds and is not itself. */
export function findInnerWords(token: string): string[] {
  if (bare.test(token)) return []
  const languages = findLanguages(token)
  if (!glued.test(token)) return languages
  const pieces = [dotted, run, unit].flatMap((pattern) => token.match(pattern) ?? [])
  const whole = plainWord(token)
  const words = pieces
    .map(plainWord)
    .filter((word) => word !== whole && word.length >= SHORTEST && word.length <= LONGEST)
  return [...new Set([...words, ...languages])]
}

/** `C++` -> `cplusplus`, which both the index and queries have in its place. */
export function findLanguages(token: string): string[] {
  return LANGUAGES.filter(([pattern]) => pattern.test(token)).map(([, word]) => word)
}
