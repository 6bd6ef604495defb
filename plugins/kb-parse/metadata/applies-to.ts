/**
 * Joins the lines of an applies-to list into its entries.
 *
 * In: `- Microsoft Exchange Server,` / `  version 5.5`. Out: `['Microsoft Exchange Server, version 5.5']`.
 */
import type { SourceLine } from '../source/source-line.ts'

const ENTRY = /^[-*\u00b7](?:\s+|$)/

export function readAppliesTo(lines: readonly SourceLine[]): string[] {
  const entries: string[] = []
  for (const line of lines) {
    const text = line.text.trim()
    if (text === '' || /^[-=]{5,}$/.test(text)) continue
    const isEntry = ENTRY.test(text)
    const previous = entries.at(-1)
    if (isEntry || previous === undefined) entries.push(text.replace(ENTRY, ''))
    else entries[entries.length - 1] = `${previous} ${text}`
  }
  return entries.filter((entry) => entry !== '')
}
