/**
 * Joins the lines of an applies-to list into its entries, each with how deep it stands.
 *
 * In: `- Lamp Classes, used with:` / `   - Lamp C++,` / `     version 5.0`.
 * Out: `[{text: 'Lamp Classes, used with:', level: 0}, {text: 'Lamp C++, version 5.0', level: 1}]`.
 */
import type { SourceLine } from '../source/source-line.ts'

/** `level` counts the entries that an entry stands within: 0 for one of the list itself. */
export interface ListedEntry {
  text: string
  level: number
}

/** A mark of the list with its column; an entry without words holds no others. */
interface Mark {
  column: number
  entry: ListedEntry
}

/** Lists of the archive go three deep; below this, all entries stand side by side. */
const DEEPEST = 8
const ENTRY = /^[-*\u00b7](?:\s+|$)/

/** The entries of a list, in their order. */
export function joinAppliesTo(lines: readonly SourceLine[]): ListedEntry[] {
  const entries: ListedEntry[] = []
  const open: Mark[] = []
  for (const line of lines) {
    const text = line.text.trim()
    if (text === '' || /^[-=]{5,}$/.test(text)) continue
    const last = entries.at(-1)
    if (last && !ENTRY.test(text)) last.text = `${last.text} ${text}`.trim()
    else entries.push(openEntry(open, line.first, text.replace(ENTRY, '')))
  }
  return entries.filter((entry) => entry.text !== '')
}

/** Marks of the same column or of one further right are no longer open. */
function openEntry(open: Mark[], column: number, text: string): ListedEntry {
  while ((open.at(-1)?.column ?? -1) >= column) open.pop()
  const around = open.at(-1)?.entry
  const level = around === undefined ? 0 : Math.min(around.level + (around.text === '' ? 0 : 1), DEEPEST)
  const entry = { text, level }
  open.push({ column, entry })
  return entry
}
