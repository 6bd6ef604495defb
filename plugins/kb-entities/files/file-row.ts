/**
 * Read one line of a table of files by what its words look like, whatever the order of its columns.
 *
 *     06/07/2000  09:20p  343,312  Rpcrt4.dll    x86
 *     ->  {name: 'rpcrt4.dll', version: null, date: '2000-06-07', size: 343312, platform: 'x86'}
 */

import type { FileVersion } from '../types.ts'
import { isFileDate, toIsoDate } from './file-date.ts'

/** What a line's words turned out to be. */
interface RowWords {
  names: string[]
  versions: string[]
  dates: string[]
  sizes: number[]
  platform: string | null
  /** Words that are none of these and none that tables hold beside them. */
  others: number
}

/** The last component of a path, with an extension; a stem of digits alone only where a program has it (`8514.drv`). */
const fileName =
  /^(?:.*[\\/])?((?:(?=[^.]*[a-z_])[\w~$&!#@^%+'{}()-][\w~$&!#@^%+'{}().-]*\.[a-z0-9_$]{1,4})|\d+\.(?:dll|exe|sys|drv|vxd|fon|386))$/i
/** Windows has no longer ones; a longer word is no name, and need not be read. */
const LONGEST_PATH = 260

const version = /^v?(\d+(?:\.\d+){1,4}[a-z]?)$/i
/** Exchange and Visual C++ write versions with commas here and there: `5,0,1461,82`. */
const commaVersion = /^\d{1,2}(?:,\d{1,4}){3}$/
const size = /^(\d{1,3}(?:,\d{3})+|\d+)(?:bytes|b|kb|k|mb)?$/i
const time = /^\d{1,2}:\d\d(?::\d\d)?(?:[ap]\.?m?\.?)?$/i
const platform = /^(?:x86|i386|i486|intel|alpha|axp|ia64|mips|ppc|powerpc|pmac|macintosh|nec98|nec)$/i
/** Attributes, units, halves of the day and words that go with a date or a version. */
const filler =
  /^(?:-+|\.+|[-a-z]{4}|[ap]\.?m\.?|bytes?|[km]b|version|ver|dated?|and|or|later|file|none|n\/a|shp|only|to|new|incremented|platform)[:,]?$/i
/** `SETUP    EXE   107,751  09-30-93  6:20a` as MS-DOS lists a folder. */
const listedName = /^\s*([A-Z0-9_~$&!#@^-]{1,8})\s+([A-Z0-9_$]{1,3})\s+(?=[\d,]+\s+\d\d-\d\d-\d\d)/

/** More words than this are a sentence that happens to name a file. */
const MOST_OTHERS = 6
const MOST_OTHERS_WITHOUT_DATE = 3

/** A smaller number that stands alone with a name is a disk's or a page's. */
const SMALLEST_SIZE = 100

/** Whether a word is a file's name, with or without its path. */
export function isFileName(word: string): boolean {
  return word.length <= LONGEST_PATH && fileName.test(word)
}

/** The row that a line gives, or null where it is none. Cells may be parted by white space or by bars. */
export function readFileRow(line: string): FileVersion | null {
  if (!/\d/.test(line) || !/[a-z]/i.test(line)) return null
  const listed = findListedName(line)?.name ?? null
  if (listed === null && !line.includes('.')) return null
  const words = wordsOf(line)
  const name = words.names[0] ?? listed
  if (name === null || !isRow(words)) return null
  const [date] = words.dates
  return {
    name: name.toLowerCase(),
    version: longest(words.versions),
    date: date === undefined ? null : toIsoDate(date),
    size: words.sizes.length > 0 ? Math.max(...words.sizes) : null,
    platform: words.platform,
  }
}

function wordsOf(line: string): RowWords {
  const words: RowWords = { names: [], versions: [], dates: [], sizes: [], platform: null, others: 0 }
  const parts = line.replaceAll('(', ' (').split(/[\s|]+/)
  for (const [index, part] of parts.entries()) {
    const word = part.replace(/^[("'<[]+|[)"'>\],;:]+$/g, '')
    if (word !== '') sortWord(words, word, parts[index + 1] ?? '')
  }
  return words
}

function sortWord(words: RowWords, word: string, next: string): void {
  if (isFileDate(word)) words.dates.push(word)
  else if (time.test(word)) return
  else if (version.test(word)) words.versions.push(word.replace(/^v/i, ''))
  else if (commaVersion.test(word)) words.versions.push(word.replaceAll(',', '.'))
  else if (size.test(word)) words.sizes.push(bytesOf(word, next))
  else if (platform.test(word)) words.platform ??= word
  else if (isFileName(word)) words.names.push(fileName.exec(word)?.[1] ?? word)
  else if (!filler.test(word)) words.others += 1
}

/** Sizes are in bytes unless a unit says otherwise: `358 KB`. */
function bytesOf(word: string, next: string): number {
  const count = Number.parseInt(word.replaceAll(',', ''), 10)
  const unit = /[km]b?$/i.exec(word)?.[0] ?? /^[km]b\b/i.exec(next)?.[0] ?? ''
  if (unit === '') return count
  return count * (unit.toLowerCase().startsWith('k') ? 1024 : 1024 * 1024)
}

/** A date with anything beside it, a full version, or a size makes a row of what names a file. */
function isRow({ versions, dates, sizes, platform: named, others }: RowWords): boolean {
  if (dates.length > 0) return others <= MOST_OTHERS
  if (versions.some((text) => text.split('.').length > 2)) return others <= MOST_OTHERS_WITHOUT_DATE
  const isBare = others === 0 || (others <= MOST_OTHERS_WITHOUT_DATE && named !== null)
  return isBare && (versions.length > 0 || sizes.some((bytes) => bytes >= SMALLEST_SIZE))
}

/** The name that a line of a folder's listing begins with, and where its stem and its ending stand; null where it is none. */
export function findListedName(line: string): { name: string; start: number; end: number } | null {
  const match = listedName.exec(line)
  if (match === null) return null
  const [whole, stem = '', ending] = match
  return { name: `${stem}.${ending}`, start: whole.indexOf(stem), end: whole.trimEnd().length }
}

/** The version with most parts, which is the file's own where a product's stands beside it. */
function longest(versions: readonly string[]): string | null {
  let best: string | null = null
  for (const text of versions) {
    if (best === null || text.split('.').length > best.split('.').length) best = text
  }
  return best
}
