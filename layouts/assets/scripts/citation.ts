/**
 * How an article is cited.
 *
 * Q217215 of 2000-03-26 -> `Microsoft Knowledge Base, Q217215: “XADM: ...”, last changed 2000-03-26. KnowledgeBase Archive, https://...`
 */

/** What a citation says of an article. */
export interface Citation {
  id: string
  title: string
  /** ISO date of the last change; empty where unknown. */
  date: string
  /** The archive's name. */
  archive: string
  /** The page's whole address. */
  address: string
}

/** One sentence with the address. */
export function citePlainly({ id, title, date, archive, address }: Citation): string {
  return `Microsoft Knowledge Base, ${id}: “${title}”${date && `, last changed ${date}`}. ${archive}, ${address}`
}

/** A BibTeX entry. What TeX would take for markup in a title is escaped. */
export function citeAsBibtex({ id, title, date, archive, address }: Citation): string {
  const fields = [
    `title = {${writeForTex(title)}}`,
    'author = {{Microsoft Corporation}}',
    `number = {${id}}`,
    ...(date ? [`year = {${date.slice(0, 4)}}`] : []),
    `howpublished = {${writeForTex(archive)}}`,
    `url = {${address}}`,
  ]
  return `@misc{${id},\n  ${fields.join(',\n  ')}\n}`
}

function writeForTex(text: string): string {
  return text.replace(/[\\{}$&#%_~^]/g, escapeForTex)
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
