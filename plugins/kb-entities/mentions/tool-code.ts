/**
 * Find the codes by which compilers, linkers, assemblers and other tools name their errors and warnings.
 *
 *     fatal error LNK1104: cannot open a file   ->  [{kind: 'errorCode', name: 'LNK1104', start: 12, end: 19}]
 *     an L2025 or L2029 error                   ->  'L2025' and 'L2029'
 *     message Net3021E                          ->  'NET3021': the letter behind says how severe it is
 *     the C2000 printer                         ->  []
 *
 * A code counts by a word beside it ("error", "warning", "fatal", "message"): printers and chips have such names as well.
 */
import type { Mention } from '../types.ts'
import { isDigit, isWord } from './characters.ts'

/** What stands before the number: of compilers, linkers, makers, debuggers, and of OS/2 and its network. */
const TOOLS = 'A|BC|BK|C|CAN|CK|CS|CV|CVT|CXX|D|DX|EE|F|FOR|HC|HI|L|LIB|LNK|M|MF|MIDL|MP|NET|PR|PRJ|R|RC|RW|SBR|SYS|U'

/** One code in any case, as a part of a pattern. */
export const TOOL_CODE: string = String.raw`(?:${TOOLS})\d{4,5}`

const candidatePattern = new RegExp(String.raw`(?<![\w.\\&$#%-])(?<code>${TOOL_CODE})E?(?!\w|[.-]\w)`, 'gi')

const WORDS = '(?:errors?|warnings?|messages?|msg|fatal)'
const LINK = String.raw`(?:\s(?:codes?|numbers?|messages?|is|was|of|the|with|no\.?)\b){0,4}`
const cueBefore = new RegExp(String.raw`\b${WORDS}${LINK}[\s:;"'(#[=-]{0,6}$`, 'i')

/** Words between often say what is wrong: `R6000 "Stack Overflow" Error`. Other codes of a list may stand there too. */
const LIST = String.raw`(?:[,/\s]{1,2}(?:or |and )?[A-Z]{1,4}\d{4,5}){0,4}`
const SAYING = String.raw`(?:["'(]?[A-Za-z]+["')]?\s){0,3}`
const cueAfter = new RegExp(String.raw`^${LIST}['")\]]{0,2}\s?[:,-]?\s{0,2}${SAYING}["'(]?${WORDS}\b`, 'i')

/** Between two codes of one list: `C2065 and C2064`, `errors R6005/R6009`. */
const joint = /^["')\s,]*(?:\bor\b|\band\b|[,/&])["'(\s]*(?:(?:error|warning)s? )?["'(]*$/i

/** The linker's letters stand for nothing else. */
const ownLetters = 'LNK'

/** How much text decides. */
const BEFORE = 40
const AFTER = 64
const LONGEST_JOINT = 20

const FEWEST_DIGITS = 4

/** Whether the name of an error code is a tool's. */
export function isToolCode(name: string): boolean {
  return /^[A-Z]+\d+$/.test(name)
}

/** Every code of a tool in order; `name` is in capitals. */
export function findToolCodes(text: string): Mention[] {
  const mentions: Mention[] = []
  if (!hasCode(text) || !hasWord(text)) return mentions
  for (const match of text.matchAll(candidatePattern)) {
    const name = match.groups?.['code']?.toUpperCase() ?? ''
    const [start, end] = [match.index, match.index + match[0].length]
    if (name.startsWith(ownLetters) || hasCue(text, start, end) || continuesList(text, mentions.at(-1), start)) {
      mentions.push({ kind: 'errorCode', name, start, end })
    }
  }
  return mentions
}

/** Most texts have none of the words in any case. */
function hasWord(text: string): boolean {
  return (
    ['rror', 'RROR', 'arning', 'WARNING', 'essage', 'MESSAGE'].some((word) => text.includes(word)) ||
    text.includes(ownLetters)
  )
}

/** Looks at every fourth character, as one of a row of four digits must be, and for a letter before the row. */
function hasCode(text: string): boolean {
  for (let index = FEWEST_DIGITS - 1; index < text.length; index += FEWEST_DIGITS) {
    if (!isDigit(text.charCodeAt(index))) continue
    let [start, end] = [index, index + 1]
    while (isDigit(text.charCodeAt(start - 1))) start -= 1
    while (isDigit(text.charCodeAt(end))) end += 1
    if (end - start >= FEWEST_DIGITS && isWord(text.charCodeAt(start - 1))) return true
    index = end - 1
  }
  return false
}

function hasCue(text: string, start: number, end: number): boolean {
  return cueBefore.test(text.slice(Math.max(0, start - BEFORE), start)) || cueAfter.test(text.slice(end, end + AFTER))
}

/** Whether only an "or" or a comma stands between the last code and this one. */
function continuesList(text: string, last: Mention | undefined, start: number): boolean {
  return last !== undefined && start - last.end < LONGEST_JOINT && joint.test(text.slice(last.end, start))
}
