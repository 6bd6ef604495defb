/**
 * What a document's header says, in any form, and how its fields are read.
 *
 * In: `PRODUCT :Lamps` and the lines after it. Out: a map from `PRODUCT` to `Lamps`…, and the line after the fields.
 */
import type { TextLines } from '../source/text-lines.ts'
import type { FrontMatterReading } from './read-front-matter.ts'

/** A header's fields as they stand, trimmed; empty where the header has none. */
export interface RawHeader {
  id: string
  number: number
  title: string
  /** The number that stands before the title; null where none does. */
  titleNumber: number | null
  productCode: string | null
  productName: string
  versionsLine: string
  operatingSystems: string
  keywords: string
  /** Null where the form has no such field. */
  modified: string | null
  /** ISO date of the first version, in forms that tell it. */
  created?: string | null
  /** The name of the page, where it stands in a title's place. */
  pageName?: string
  /** What stands above the header, in the form that has it. */
  frontMatter?: FrontMatterReading | null
}

/** `TITLE   :Some title`, `Last Modified: 06-AUG-2002`: a name of at most three words, then the value. */
const FIELD = /^\s{0,4}([A-Za-z][A-Za-z/() ]{0,20}?) ?\s*:\s*(.*)$/
const HEADER_LENGTH = 12

/** Fields one a line; a line that is no field continues the one above, until a blank line or a rule. */
export function readFields(lines: TextLines, from: number, to: number, names: Set<string>) {
  const fields = new Map<string, string>()
  let last: string | null = null
  let index = from
  for (; index < to && index < from + HEADER_LENGTH; index += 1) {
    const line = lines.slice(index).trim()
    if (line === '') break
    const [, name = '', value = ''] = FIELD.exec(line) ?? []
    if (names.has(name.trim())) {
      last = name.trim()
      fields.set(last, value.trim())
    } else if (last && !/^[-=]{5,}$/.test(line)) {
      fields.set(last, `${fields.get(last)} ${line}`)
    } else break
  }
  return { fields, next: index }
}
