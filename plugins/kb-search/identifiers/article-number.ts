/**
 * Reads an article's number from what was typed or pasted, in every form in which such numbers are passed on: alone,
 * with `Q` or `KB` before it, or within one of the addresses that Microsoft and mirrors used over the years.
 *
 * `KB217215`, `kb 217215`, `http://support.microsoft.com/support/kb/articles/Q217/2/15.asp` -> 217215; `word 97` -> null
 */

/** Bare numbers have five or six digits: shorter ones are years, versions and error numbers. */
const bare = /^\d{5,6}$/

/** A language may stand behind it, as in names of files: `Q217215EN`, `KB217215-en-us`. */
const prefixed =
  /^(?:mskb:)?(?:q|kb|q\s*kb|article|kb\s*article)[\s:#.-]*(?:q\s*)?(\d{4,7})(?:[\s_-]?[a-z]{2}(?:-[a-z]{2})?)?$/i

/** The digits of `Q181/3/70` stand together when the slashes go. */
const dividedPath = /(?:^|\/)q(\d{2,3})\/(\d)\/(\d{2})(?:\.(?:asp|txt|htm|html))?(?:[?#].*)?$/i

const ADDRESS_FORMS = [
  /[?&](?:scid|kbid|id)=(?:[\w-]+;){0,3}(?:[\w-]+,)?(?:q|kb)?(\d{4,7})(?![\w-])/i,
  /\/(?:kb|help|articles|microsoft_kb_archive|default\.aspx)\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:\d{3}\/)?(?:q|kb)?(\d{4,7})(?:\.\w{3,4}|(?:\/[\w.-]{0,100}){0,2})(?:[?#].*)?$/i,
  /\/q(\d{4,7})(?:\/|\.\w{3,4})?(?:[?#].*)?$/i,
  /(?:^|[/=])microsoft_kb_archive\/(\d{4,7})\/?$/i,
] as const

/** Longer texts are no identifier; the bound keeps hostile input cheap. */
const LONGEST = 300

/** The number, or null where the whole text is no article's identifier. */
export function parseArticleNumber(text: string): number | null {
  if (text.length > LONGEST) return null
  const trimmed = decode(text.trim().replace(/^["'(<[]+|["')>\].,;]+$/g, ''))
  if (bare.test(trimmed)) return Number(trimmed)
  const afterPrefix = prefixed.exec(trimmed)?.[1]
  if (afterPrefix !== undefined) return Number(afterPrefix)
  if (/\s/.test(trimmed)) return null
  const divided = dividedPath.exec(trimmed)
  if (divided) return Number(divided.slice(1).join(''))
  for (const form of ADDRESS_FORMS) {
    const digits = form.exec(trimmed)?.[1]
    if (digits !== undefined) return Number(digits)
  }
  return null
}

/** The numbers of a text that is nothing but two or more of them, each with its prefix; otherwise none. */
export function parseArticleNumbers(text: string): number[] {
  if (text.length > LONGEST) return []
  const words = text.split(/[\s,;]+|\band\b/i).filter((word) => word !== '')
  const numbers = words.map((word) => (/^\d/.test(word) ? null : parseArticleNumber(word)))
  const known = numbers.filter((number) => number !== null)
  return words.length > 1 && known.length === words.length ? [...new Set(known)] : []
}

/** `kb%3BEN-US%3BQ123456` -> `kb;EN-US;Q123456`; a `%` that encodes nothing stays. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
