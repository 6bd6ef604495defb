/**
 * Finds what was meant by words that no article has, or hardly any, in small lists of words and names of modules.
 *
 * `netfi.dll regsitry` -> `netif.dll registry`
 */
import { editDistance } from '../../../plugins/kb-search/static/edit-distance.ts'
import { SHORTEST_WORD, spellingKey } from '../../../plugins/kb-search/static/spelling-index.ts'
import type { FoundResults } from './found-results.ts'
import type { StaticFiles } from './static-files.ts'

/** Words up to this length may have one slip, longer ones two. */
const LONGEST_WITH_ONE_SLIP = 6

/** Words that are corrected at once: a query that is unknown altogether is in another language. */
const MOST_WORDS = 4

const moduleName = /^[\w$~-]{2,40}\.(?:dll|exe|sys|ocx|vbx|vxd|386|drv|cpl|com)$/i
const plainWord = /^\p{L}+$/u

/** The query with its unknown words corrected; null where nothing comes near them. */
export async function correctSpelling(files: StaticFiles, query: string, found: FoundResults): Promise<string | null> {
  const unnamed = found.names.filter(({ entry }) => entry === null).map(({ key }) => key)
  const unknown = new Set([...unnamed.filter((key) => moduleName.test(key)), ...found.missing])
  const names = new Set(found.names.map(({ key }) => key))
  const rare = found.rare.filter((word) => !names.has(word))
  let corrected = query
  for (const word of [...new Set([...unknown, ...rare])].slice(0, MOST_WORDS)) {
    // What some articles have is likelier to be meant.
    const slips = word.length > LONGEST_WITH_ONE_SLIP && unknown.has(word) ? 2 : 1
    const meant = await findNearest(files, word.toLowerCase(), slips)
    if (meant !== null) corrected = replaceWord(corrected, word, meant)
  }
  return corrected === query ? null : corrected
}

/** The word with the fewest slips between, at most `slips`; of several the most frequent. Null where the word itself is listed. */
async function findNearest(files: StaticFiles, word: string, slips: number): Promise<string | null> {
  if (word.length < SHORTEST_WORD || !(plainWord.test(word) || moduleName.test(word))) return null
  let nearest: string | null = null
  let least = slips + 1
  for (const candidates of await Promise.all(listKeys(word, slips).map((key) => files.spellings(key)))) {
    if (candidates.includes(word)) return null
    for (const candidate of candidates) {
      const distance = editDistance(word, candidate, least - 1)
      if (distance >= least) continue
      nearest = candidate
      least = distance
    }
  }
  return nearest
}

/** Lists of words of about the length, with the same first letter, or the second where the two may be exchanged. */
function listKeys(word: string, slips: number): string[] {
  const exchanged = `${word.slice(1, 2)}${word.slice(0, 1)}${word.slice(2)}`
  const lengths = Array.from({ length: 2 * slips + 1 }, (_, index) => word.length - slips + index)
  // The same length first: of two equally near words the one with a wrong letter is likelier.
  lengths.sort((one, other) => Math.abs(one - word.length) - Math.abs(other - word.length) || one - other)
  return [...new Set([...lengths.map((length) => spellingKey(word, length)), spellingKey(exchanged, word.length)])]
}

function replaceWord(query: string, word: string, meant: string): string {
  const at = query.toLowerCase().indexOf(word.toLowerCase())
  return at < 0 ? query : query.slice(0, at) + meant + query.slice(at + word.length)
}
