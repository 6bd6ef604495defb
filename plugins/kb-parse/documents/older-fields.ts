/**
 * Reads the fields of an older header, which stand without their labels below the newer one: versions, operating systems
 * and keywords, one a line, with blank lines between them or not (Q28338, Q120487).
 *
 * In: `3.00 3.10`, `WINDOWS`, `kblamp`. Out: `{versions: '3.00 3.10', systems: 'WINDOWS', keywords: 'kblamp'}`.
 */
import type { SourceLine } from '../source/source-line.ts'
import { BLANK } from '../source/source-line.ts'

/** Fields as they stand; empty where the header has none. */
export interface OlderFields {
  versions: string
  systems: string
  keywords: string
}

/** Those of a document without such a header. */
export const NO_OLDER_FIELDS: OlderFields = { versions: '', systems: '', keywords: '' }

/** Divided by bars where there are several systems: `3.10 4.00 | 3.50`. */
const VERSIONS = /^v?\d[\w.]*(?:[ |,]+v?\d[\w.]*)*$/i
const SYSTEMS =
  /^(?:WINDOWS(?: NT| 95| 98)?|MS-?DOS|DOS|MACINTOSH|OS\/2|UNIX|XENIX)(?: *\| *(?:WINDOWS(?: NT| 95| 98)?|MS-?DOS|DOS|MACINTOSH|OS\/2|UNIX|XENIX))* *\|?$/i
const KEYWORDS = /^kb\w[\w.-]*(?:[ |]+kb\w[\w.-]*)*$/i
/** Below the operating system others may stand among the keywords: `kbprint ntprint`. */
const KEYWORDS_BELOW_SYSTEMS = /^(?=(?:\S+ +)*kb\w)[\w.-]+(?: +[\w.-]+)*$/i
const RULE = /^[-=]{20,}$/
/** The fields, and what divides them, take no more lines. */
const REACH = 12

/** @returns the fields, and the index of the first line below them: 0 where there are none */
export function readOlderFields(lines: readonly SourceLine[]): { fields: OlderFields; to: number } {
  const fields = { ...NO_OLDER_FIELDS }
  let to = 0
  for (let index = 0; index < Math.min(lines.length, REACH); index += 1) {
    const text = lines[index]?.text.trim() ?? ''
    if (text === '' || RULE.test(text)) continue
    const name = nameField(text, fields)
    if (name === null) break
    fields[name] = `${fields[name]} ${text}`.trim()
    to = index + 1
  }
  const isHeader = fields.keywords !== '' || (fields.versions !== '' && fields.systems !== '')
  const isApart = to > 0 && (lines[to] === undefined || lines[to]?.indent === BLANK || RULE.test(lines[to]?.text ?? ''))
  return isHeader && isApart ? { fields, to } : { fields: NO_OLDER_FIELDS, to: 0 }
}

/** Which field a line is; null for a line that is none, or that stands where the field has been. */
function nameField(text: string, { versions, systems }: OlderFields): keyof OlderFields | null {
  if (KEYWORDS.test(text)) return 'keywords'
  if (VERSIONS.test(text)) return versions === '' && systems === '' ? 'versions' : null
  if (SYSTEMS.test(text)) return systems === '' ? 'systems' : null
  return systems !== '' && KEYWORDS_BELOW_SYSTEMS.test(text) ? 'keywords' : null
}
