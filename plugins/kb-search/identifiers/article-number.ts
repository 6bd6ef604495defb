/**
 * Reads an article's number from what was typed or pasted, in every form in which such numbers are passed on: alone,
 * with `Q` or `KB` before it, or within one of the addresses that Microsoft and mirrors used over the years.
 *
 * `KB217215`, `kb 217215`, `http://support.microsoft.com/support/kb/articles/Q217/2/15.asp` -> 217215; `word 97` -> null
 */
import { readNumberInAddress } from './number-in-address.ts'

/** Bare numbers have five or six digits: shorter ones are years, versions and error numbers. */
const bare = /^\d{5,6}$/

/** A label may stand before it, as on printouts (`PSS ID Number: Q217215`), a language behind it, as in names of files: `Q217215EN`, `KB217215-en-us`. */
const prefixed =
  /^(?:mskb:)?(?:q|kb|q\s*kb|(?:kb\s*)?article(?:\s+(?:id|no|number))?|(?:pss\s+id|document)\s+number)[\s:#.-]*(?:q\s*)?(\d{4,7})(?:[\s_-]?[a-z]{2}(?:-[a-z]{2})?)?$/i

/** Something of an address is in a text: a folder, a query, a scheme. */
const addressMark = /[/?=;:]/

/** An address comes first, and a text may follow. */
const addressFirst = /^(?:https?|ftp|mk|ms-its)\s?:|^(?:[\w-]{1,40}\.){1,5}[\w-]{2,20}(?::\d+)?\//i

/** Longer texts are no number as one types it; the bound keeps hostile input cheap. */
const LONGEST = 300

/** The number, or null where the text is not an article's number or address. */
export function parseArticleNumber(text: string): number | null {
  const trimmed = text.trim().replace(/^["'(<[]+|["')>\].,;]+$/g, '')
  return (trimmed.length > LONGEST ? null : readNumber(trimmed)) ?? readAddress(trimmed)
}

function readNumber(text: string): number | null {
  if (bare.test(text)) return Number(text)
  const digits = prefixed.exec(text)?.[1]
  return digits === undefined ? null : Number(digits)
}

/** A text with several addresses is asked for as a text. */
function readAddress(text: string): number | null {
  if (!/\s/.test(text)) return addressMark.test(text) ? readNumberInAddress(text) : null
  if (!addressFirst.test(text)) return null
  const numbers = text.split(/(?=https?:)/i).map(readNumberInAddress)
  const [number = null, ...others] = new Set(numbers.filter((found) => found !== null))
  return others.length === 0 ? number : null
}

/** The numbers of a text that is nothing but two or more of them, each with its prefix; otherwise none. */
export function parseArticleNumbers(text: string): number[] {
  if (text.length > LONGEST) return []
  const words = text.split(/[\s,;]+|\band\b/i).filter((word) => word !== '')
  const numbers = words.map((word) => (/^\d/.test(word) ? null : parseArticleNumber(word)))
  const known = numbers.filter((number) => number !== null)
  return words.length > 1 && known.length === words.length ? [...new Set(known)] : []
}

/** Nothing but digits, the usual prefixes and what stands between numbers. */
const numbersSoFar = /^[\s\d,;:.#kbq]*$/i

/** Whether a text that is still being typed may become one number or several. */
export function mayBecomeNumbers(text: string): boolean {
  return numbersSoFar.test(text)
}
