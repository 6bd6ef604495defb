/** Puts an article's metadata together from its header, its applies-to list, its query words and its trailer. */

import type { RawHeader } from '../documents/read-header.ts'
import type { BodyParts } from '../documents/split-body.ts'
import type { ArticleMetadata, FrontMatter } from '../types.ts'
import { joinAppliesTo } from './applies-to.ts'
import { readDate } from './dates.ts'
import { findLibraryCode } from './library-code.ts'
import type { Trailer } from './read-trailer.ts'
import { findTitlePrefix } from './title-prefix.ts'
import { readVersionLine } from './version-line.ts'
import { splitNames, splitWords } from './word-lists.ts'

/** What the library's header says where a name would stand. */
const NO_PRODUCT = /^see article$/i
/** Colons that part a platform from its versions, where neither stands. */
const NO_VERSION = /^[:;,\s]*$/
const QUERY_LABEL = /^Additional (?:query|reference) words?:/i

/** All that an article says of itself; a field that is missing is empty or null. */
export function buildMetadata(header: RawHeader, parts: BodyParts, trailer: Trailer): ArticleMetadata {
  const headerKeywords = splitWords(header.keywords)
  const older = parts.olderFields
  const operatingSystems = splitNames(header.operatingSystems || older.systems)
  const versionsLine = addVersions(chooseVersionsLine(header.versionsLine, trailer.versionsLine), older.versions)
  const prefix = findTitlePrefix(header.title)
  const appliesTo = joinAppliesTo(parts.appliesTo)
  return {
    id: header.id,
    number: header.number,
    title: header.title,
    titlePrefix: prefix === null ? null : { code: prefix, meaning: null },
    product: {
      code: header.productCode ?? findLibraryCode(header.keywords),
      name: NO_PRODUCT.test(header.productName) ? '' : header.productName,
    },
    versions: readVersionLine(versionsLine, operatingSystems).map((group) => ({
      ...group,
      platform: group.platform ?? trailer.platform,
    })),
    versionsLine,
    operatingSystems,
    keywords: addWords(trailer.keywords ?? headerKeywords, splitWords(older.keywords)),
    ...(trailer.categories.length > 0 ? { categories: trailer.categories } : {}),
    technology: trailer.technology,
    hardware: trailer.hardware,
    queryWords: readQueryWords(parts),
    issueType: trailer.issueType,
    solutionType: trailer.solutionType,
    component: trailer.component,
    ...(header.created ? { created: header.created } : {}),
    modified: readDate(header.modified ?? ''),
    appliesTo: appliesTo.map(({ text }) => text),
    appliesToLevels: appliesTo.map(({ level }) => level),
    frontMatter: pickFrontMatter(header),
  }
}

/** The header's line is cut off when it is long, and the converter of form 1 dropped its first colon; the trailer has both. */
function chooseVersionsLine(header: string, trailer: string): string {
  const line = trailer.startsWith(header) || trailer.startsWith(`:${header}`) ? trailer : header
  return NO_VERSION.test(line) ? '' : line
}

/** The versions of an older header that the line lacks stand behind it. */
function addVersions(line: string, older: string): string {
  if (older === '' || !/\d/.test(line)) return older || line
  const known = new Set(line.split(/[\s:;,|]+/).map(shortenVersion))
  const missing = splitWords(older).filter((version) => !known.has(shortenVersion(version)))
  return missing.length === 0 ? line : `${line}; ${missing.join(' ')}`
}

/** Older headers write two digits behind the point: `3.10` is the `3.1` of newer ones. */
function shortenVersion(version: string): string {
  return version.toLowerCase().replace(/^(\d+)\.(\d*?)0*(?=[a-z]*$)/, '$1.$2')
}

function addWords(words: readonly string[], more: readonly string[]): string[] {
  return [...words, ...more.filter((word) => !words.includes(word))]
}

function pickFrontMatter({ frontMatter }: RawHeader): FrontMatter | null {
  if (!frontMatter) return null
  const { tags, date, redirectFrom, other } = frontMatter.record
  const isPlain = tags.length === 0 && date === null && redirectFrom.length === 0 && Object.keys(other).length === 0
  return isPlain ? null : frontMatter.record
}

function readQueryWords(parts: BodyParts): string[] {
  const text = parts.queryWords.map((line) => line.text).join(' ')
  return splitWords(text.replace(QUERY_LABEL, ''))
}
