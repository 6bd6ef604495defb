/**
 * How an article is cited.
 *
 * Q217215 of 2000-03-26 -> `Microsoft Knowledge Base, Q217215: “XADM: ...”, last changed 2000-03-26. https://...`
 */

/** What a citation says of an article. */
export interface Citation {
  id: string
  title: string
  /** ISO date of the last change; empty where unknown. */
  date: string
  /** The page's whole address. */
  address: string
}

/** One sentence with the address. */
export function citePlainly({ id, title, date, address }: Citation): string {
  return `Microsoft Knowledge Base, ${id}: “${title}”${date && `, last changed ${date}`}. ${address}`
}

/** A BibTeX entry. What TeX would take for markup in a title is escaped. */
export function citeAsBibtex({ id, title, date, address }: Citation): string {
  const fields = [
    `title = {${title.replace(/[\\{}$&#%_~^]/g, escapeForTex)}}`,
    'author = {{Microsoft Corporation}}',
    `number = {${id}}`,
    ...(date ? [`year = {${date.slice(0, 4)}}`] : []),
    `url = {${address}}`,
  ]
  return `@misc{${id},\n  ${fields.join(',\n  ')}\n}`
}

function escapeForTex(character: string): string {
  switch (character) {
    case '\\':
      return '\\textbackslash{}'
    case '~':
      return '\\textasciitilde{}'
    case '^':
      return '\\textasciicircum{}'
    default:
      return `\\${character}`
  }
}
