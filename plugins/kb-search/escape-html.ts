/** Text as it stands in HTML, in elements and in quoted attributes: `a<b & "c"` -> `a&lt;b &amp; &quot;c&quot;`. */

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
}
