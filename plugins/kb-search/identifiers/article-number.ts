/**
 * Reads an article's number from what was typed or pasted, in every form in which such numbers are passed on: alone,
 * with `Q` or `KB` before it and then also beside other words, or within one of the addresses that Microsoft and
 * mirrors used over the years.
 *
 * `KB217215`, `kb 217215`, `http://support.microsoft.com/support/kb/articles/Q217/2/15.asp` -> 217215; `word 97` -> null
 */
import { readNumberInAddress } from './number-in-address.ts'

/** Bare numbers have five or six digits: shorter ones are years, versions and error numbers. */
const bare = /^\d{5,6}$/

const KNOWLEDGE_BASE = String.raw`(?:(?:ms\s?)?kb|knowledge\s?base)`

/** What marks a number as an article's; on printouts a label (`PSS ID Number: Q217215`). */
const MARK = String.raw`(?:q|q\s*kb|(?:ms\s?)?kb|(?:${KNOWLEDGE_BASE}\s*)?article(?:\s+(?:id|no|number))?|(?:pss\s+id|document)\s+number)`

/** A language may stand behind it, as in names of files: `Q217215EN`, `KB217215-en-us`. */
const prefixed = new RegExp(String.raw`^${MARK}[\s:#.-]*(?:q\s*)?(\d{4,7})(?:[\s_-]?[a-z]{2}(?:-[a-z]{2})?)?$`, 'i')

/** Beside other words; `Q217215.exe`, `KB217215-x86` and what stands in an address are names. */
const beside = new RegExp(String.raw`(?<![\w.\\/=-])${MARK}[\s:#.-]{0,4}(?:q\s?)?(\d{5,6})(?!\w)(?![.\\/-]\w)`, 'gi')

/** Two or more words in quotation marks are looked for as they stand. */
const quotedWords = /["“„][^"“”„]*\s[^"“”„]*["“”]/

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

/** What a text asks for that has numbers of articles beside other words. */
export interface NumbersBeside {
  /** Distinct, in the order of the text. */
  numbers: number[]
  /** The other words; numbers within quoted words are left among them. */
  rest: string
}

/** `KB 217215 exchange` -> 217215, rest `exchange`; a number without a mark is a word: `error 126449` */
export function findNumbersBeside(text: string): NumbersBeside {
  if (text.length > LONGEST) return { numbers: [], rest: text }
  const numbers = [...text.matchAll(beside)].map(([, digits]) => Number(digits))
  const parts = text.split(new RegExp(`(${quotedWords.source})`))
  const others = parts.map((part) => {
    const other = part.replace(beside, ' ')
    return quotedWords.test(part) && /\w/.test(other) ? part : other
  })
  return { numbers: [...new Set(numbers)], rest: others.join('').replace(/\s+/g, ' ').trim() }
}

/** Nothing but digits, the usual prefixes and what stands between numbers. */
const numbersSoFar = /^[\s\d,;:.#kbq]*$/i

/** Whether a text that is still being typed may become one number or several. */
export function mayBecomeNumbers(text: string): boolean {
  return numbersSoFar.test(text)
}
