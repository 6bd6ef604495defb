/**
 * Reads the fields below an article's body.
 *
 * In: `Issue type        : kbprb`. Out: `{issueType: 'kbprb', …}`; a field that is missing or empty is null.
 */
import type { SourceLine } from '../source/source-line.ts'
import { splitWords } from './word-lists.ts'

/** The trailer's fields; `unknown` holds the lines of fields that the format does not have. */
export interface Trailer {
  keywords: string[] | null
  /** Of fields that stand above the query words; no part of `keywords`, which are the trailer's own. */
  categories: string[]
  technology: string[]
  hardware: string[]
  versionsLine: string
  platform: string | null
  issueType: string | null
  solutionType: string | null
  component: string | null
  unknown: SourceLine[]
}

const KNOWN = new Set([
  'keywords',
  'kbcategory',
  'kbsubcategory',
  'technology',
  'hardware',
  'version',
  'platform',
  'issue type',
  'solution type',
  'component',
])

/** Reads the lines of a trailer; those of no known field are given back as they are. */
export function readTrailer(lines: readonly SourceLine[]): Trailer {
  const fields = new Map<string, string>()
  const unknown: SourceLine[] = []
  for (const line of lines) {
    const colon = line.text.indexOf(':')
    const name = line.text.slice(0, colon).trim().toLowerCase()
    const value = line.text.slice(colon + 1).trim()
    if (KNOWN.has(name)) fields.set(name, `${fields.get(name) ?? ''} ${value}`.trim())
    else unknown.push(line)
  }
  const keywords = fields.get('keywords')
  return {
    keywords: keywords === undefined ? null : splitWords(keywords),
    categories: splitWords(`${fields.get('kbcategory') ?? ''} ${fields.get('kbsubcategory') ?? ''}`),
    technology: splitWords(fields.get('technology') ?? ''),
    hardware: splitWords(fields.get('hardware') ?? ''),
    versionsLine: fields.get('version') ?? '',
    platform: fields.get('platform') || null,
    issueType: fields.get('issue type') || null,
    solutionType: fields.get('solution type') || null,
    component: fields.get('component') || null,
    unknown,
  }
}
