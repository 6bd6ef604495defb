/**
 * Takes off what is wrapped around the articles of a raw text, for the lossless check's own reader: HTML, marks of
 * quotation, numbers of lines, an indent. Apart from `kb-parse`'s own way, and simpler.
 *
 * In: `> DOCUMENT:Q125  08-AUG-2001`. Out: `DOCUMENT:Q125  08-AUG-2001`.
 */

const sign = /(?:DOCUMENT|Article|ARTICLE[- ]ID|PSS ID Number|Document Number|Article ID)\s?:\s?[QE]?\d/i
const quotation = /^[ \t]{0,8}(?:[>|:#%][ \t]?)+/
/** What is never closed goes to the end, so that no part is looked at twice. */
const silent = /<(title|script|style|noscript|nav|select|button)\b[\s\S]*?(?:<\/\1\s*>|$)|<!--[\s\S]*?(?:-->|$)/gi
/** Elsewhere white space is one blank. */
const preformatted = /(<pre\b[\s\S]*?(?:<\/pre\s*>|$))/i
const block =
  /<\/?(?:html|body|div|p|h[1-6]|table|tbody|thead|tr|ul|ol|li|dl|dt|dd|pre|br|hr|form|section|article|header|footer|center|blockquote)\b[^>]*>/gi
const tag = /<(?:\/?[a-z][^<>]*|![^<>]*)>/gi
const names: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** Whether a text begins as a page does, or opens one above its first article. */
export function isHtml(raw: string): boolean {
  if (/^\s*<(?:!|[a-z])/i.test(raw)) return true
  const first = raw.search(sign)
  return /^[ \t]*<(?:html|body|pre|table|div|h1)\b[^>]*>/im.test(first < 0 ? raw.slice(0, 20_000) : raw.slice(0, first))
}

/** A bold label or title of Markdown, and a heading. */
const label = /^([ \t]{0,3})(?:[-*+] )?(\*\*|__)([^*_\n]{1,80}?)(?: ?:\2|\2 ?:)/gm
const bold = /^([ \t]{0,3})(\*\*|__)([^*_\n]{1,200})\2[ \t]*$/gm
const heading = /^[ \t]{0,3}#{1,6} +(?:(?:\*\*|__)([^*_\n]{1,200})(?:\*\*|__)|([^\n]{1,300}))$/gm

/** The text without them; null where nothing is wrapped around it. */
export function unwrapRaw(raw: string): string | null {
  if (!isHtml(raw)) return unwrapLines(raw)
  const page = readHtml(raw)
  const first = page.split('\n').find((line) => sign.test(line)) ?? ''
  return (first.trimStart().startsWith('>') ? unwrapLines(page) : null) ?? page
}

/** A known label or title with a mark: without one the text is no Markdown. */
const marked =
  /^[ \t]{0,3}(?:[-*+] )?(?:\*\*|__|#{1,6} )\W{0,4}(?:article|pss id|document number|kb article|title|last |product|version|keyword|revision|publ|creat|operating|summary|symptom|cause|resolution|status|work ?around|more information|reference|introduction|question|answer|problem|response|description|steps to|applies to|properties|note)/im

/** The text without Markdown's marks on labels and titles. */
export function unmarkRaw(raw: string): string {
  if (!marked.test(raw)) return raw
  return raw
    .replace(heading, (_, bolder: string | undefined, plain = '') => {
      const title = (bolder ?? plain).trimEnd()
      return `${title}\n${'='.repeat(title.length)}`
    })
    .replace(bold, '$1$3')
    .replace(label, '$1$3:')
}

function unwrapLines(raw: string): string | null {
  const lines = raw.split(/\r\n?|\n/)
  const first = lines.find((line) => sign.test(line))
  const before = first?.slice(0, first.search(sign)) ?? ''
  const blanks = /[ \t]*$/.exec(before)?.[0].length ?? 0
  const prefixes = [quotation, new RegExp(`^[ \\t]*\\d{1,7}[.:)|]?(?:[ \\t]{1,${Math.max(blanks, 1)}}|$)`)]
  const prefix = prefixes.find((other) => other.exec(before)?.[0] === before && before !== '')
  if (prefix) return lines.flatMap((line) => (prefix.test(line) ? [line.replace(prefix, '')] : [])).join('\n')
  if (before === '' || before.trim() !== '') return null
  return lines.filter((line) => line.trim() === '' || line.startsWith(before)).join('\n')
}

function readHtml(raw: string): string {
  return raw
    .replace(silent, '')
    .split(preformatted)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/\s+/g, ' ')))
    .join('')
    .replace(/<\/t[dh]>/gi, ' ')
    .replace(block, '\n')
    .replace(tag, '')
    .replace(/&(?:#(\d{1,6})|([a-z]+));/gi, (all, code: string | undefined, name: string | undefined) =>
      code ? String.fromCodePoint(Math.min(Number(code), 0xffff)) : (names[name ?? ''] ?? all),
    )
}
