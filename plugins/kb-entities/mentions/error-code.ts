/**
 * Find hexadecimal error codes: STOP codes, NTSTATUS values, HRESULTs, Visual Basic's `&H` form, and codes written
 * without a prefix.
 *
 *     STOP 0x0000000A (0xe1597848, 0x0000001f, ...)   ->  [{kind: 'errorCode', name: '0xa', start: 5, end: 15}]
 *     Microsoft Exchange Admin ID no: c1030b0d        ->  '0xc1030b0d'
 *     cmp [ebp-0xc],ebx at 0x6001da9a                 ->  []
 *
 * A value counts by its shape (the facilities of HRESULT and NTSTATUS) or by a word beside it ("error", "STOP",
 * "status"). Addresses, the parameters of a STOP screen, masks and dump bytes have neither.
 */

import type { Mention } from '../types.ts'
import { isHexDigit } from './characters.ts'

/** `0x80040154`, `&H80004005`, with a suffix of C or assembler where there is one; a slip made nine digits (Q174228). */
const PREFIXED = String.raw`(?<![\w&+[-])(?:0[xX]|&[hH])(?<prefixed>[0-9a-fA-F]{1,9})(?:[lLhH]|&)?(?!\w)`

/** What MAPI puts behind a code, `80070005-508-0-324`, and Exchange, `8004011d-0526-00000000` (Q260316). */
const MAPI_PLACE = String.raw`-\d{1,4}-(?:\d{1,2}-\d{1,4}|0{8})(?!\w)`

/**
 * Eight digits alone: neither part of a word, a path or a GUID, nor behind a segment (`0028:c00175e6`), which is not what
 * Active Server Pages put before a code, `ASP 0177:800401f3`.
 */
const BARE = String.raw`(?:(?<![\w.$#\\/{-]|\w:)|(?<=ASP \d{4}:))(?<bare>[0-9a-fA-F]{8})[hH]?(?![\w}]|-(?!${MAPI_PLACE.slice(1)}))`

/** `STOP 0A`, `Stop 7B in Disk.sys`. */
const SHORT = String.raw`(?<=\bS(?:TOP|top):? )(?<short>[0-9A-F]{1,3})(?![\w'.,:-])`

const candidatePattern = new RegExp(`${PREFIXED}|${BARE}|${SHORT}`, 'g')

/** Most texts hold none of these, nor eight digits in a row, and then nothing more is looked for. */
const anyMark = ['0x', '0X', '&h', '&H', 'STOP', 'Stop']
const BARE_LENGTH = 8

/** HRESULTs of the known facilities, NTSTATUS values, and the two facilities of Exchange (c103, c004). */
const statusShape = /^(?:800[0-9a-f]|c0[0-9a-f]{2}|c10[0-9a-f])[0-9a-f]{4}$/

/** Root keys of the registry and single bits share the shape. */
const noStatus = /^(?:8000000[0-6]|c0000000)$/

/** Visual Basic's constants for the colours of windows and of what stands in them, `&H80000005`, `&H8000000F`. */
const systemColour = /^&h800000[01][0-9a-f]/i

/** What a bare value must look like beside a cue; Exchange's exceptions (e0010004) and Jet's errors have it as well. */
const bareShape = /^(?:8[0-9a-f]0[0-9a-f]|c0[0-9a-f]{2}|c10[0-9a-f]|e00[0-9a-f]|ffff)[0-9a-f]{4}$/

/** Status values that a STOP screen gives as its first parameter. */
const parameterStatus = /^(?:c0000[0-9a-f]{3}|8000000[34])$/

const CUES = [
  String.raw`\bstop(?: codes?)?`,
  String.raw`(?<![!.])\btrap`,
  String.raw`err(?:or)?s?\b(?: code| number| msg| message| value| id)?s?`,
  String.raw`\bhr(?:esult)?`,
  String.raw`\bstatus`,
  String.raw`exception`,
  String.raw`violation`,
  String.raw`page fault`,
  String.raw`bug ?check`,
  String.raw`fatal ?exit`,
  String.raw`(?:exit|return|result|status|error|supplied|failure|reason) code`,
  String.raw`\bid(?:entification)? n(?:o|umber)`,
  String.raw`\bnt id`,
  String.raw`\bfail(?:ed|s|ure)`,
  String.raw`\breturn(?:s|ed|ing)`,
  String.raw`lasterror`,
  String.raw`\bscode`,
  String.raw`\bresult`,
]

/** Words and marks that may stand between a cue and its value, a decimal twin among them: "Error -1003 (0xfffffc15)". */
const LINK = String.raw`(?:\W{0,4}\b(?:is|was|of|with|an?|the|code|number|no|msg|message|value|error|screen|condition|message)\b)*`
const ASP = String.raw`(?:\W{0,3}\bASP)?`
const DECIMAL_TWIN = String.raw`(?:\W{0,3}-?\d{1,10})?`
const cueBefore = new RegExp(`(?:${CUES.join('|')})${LINK}${ASP}${DECIMAL_TWIN}(?:[^a-z0-9]{0,5}|\\s?:\\s{0,12})$`, 'i')
const cueAfter =
  /^[^a-z0-9>\n]{0,3}(?:(?:fatal|access violation|page fault) )?(?:errors?|stops?|exceptions?|violation|access violation|bug ?checks?|blue screen)\b/i

/** MAPI's way to end a message: `[8004010F-583-0-0]`, `MAPI 1.0 - 839 - [80004005]`. */
const mapiShape = /^800(?:04|[4-7][0-9a-f])[0-9a-f]{3}$/
const mapiPlace = new RegExp(`^${MAPI_PLACE}`)

/** The names that headers give to codes: `E_FAIL(80004005)`, `c0000244 (STATUS_AUDIT_FAILED)`, `0xFFFFF8F0 JET_errDiskFull`. */
const CODE_NAME = String.raw`(?:(?:[A-Z]{1,12}_|[A-Z][a-z]{1,3})?E_[A-Z]|STATUS_[A-Z]|JET_err[A-Z])\w{2,60}`
const nameBefore = new RegExp(String.raw`(?<!\w)${CODE_NAME}[\s(=$-]{1,6}$`)
const nameAfter = new RegExp(String.raw`^[\s(=,-]{1,6}(?:\d{1,10}[\s(=,-]{1,6})?${CODE_NAME}`)
const stopBefore = /(?:\bstop(?: codes?| message| msg| screen| error)?|(?<![!.])\btrap|\bbug ?check)\W{0,5}$/i

/** What makes a value an address, or the name of another kind of code. */
const addressBefore = /(?:\bat|\baddress(?:es)?|\bmemory|\boffset|\bbase)(?: of| is)?[^a-z0-9]{0,4}$/i
/** Of an instruction of the processor, its first operand. */
const operandBefore = /(?:\b(?:e?[abcd]x|[abcd][hl]|e?[sd]i|e?[bs]p)|\]),\s*$/i
const otherCodeBefore =
  /\b(?:sense|scan|key|character|ansi|ascii|outage|operation|carriage)[ -]?(?:code|return|number)s?\b[^a-z0-9]{0,6}(?:of |= ?)?$/i

/** Between two codes of one list: "0x0000000A" or "0x0000001E". */
const joint = /^["')\s,]*(?:\bor\b|\band\b|\/)["'(\s]*(?:an? |stop |error )*["'(]*$/i

/** A STOP screen's parameters, in parentheses or as a run of values. */
const parameters = /\s*[:,-]?\s*(?:\([^)]{0,200}\)?|(?:(?:0[xX])?[0-9a-fA-F]{4,8}[\s,;)]+){2,8})/y

/** Between two codes of one list stands no more than this. */
const LONGEST_JOINT = 24

/** How much text on either side decides. */
const BEFORE = 48
const AFTER = 40

/** A value that may be a code, with the text around it. */
interface Candidate {
  form: 'prefixed' | 'bare' | 'short'
  isColour: boolean
  /** Lower case, without leading zeros; bare values keep theirs, as their shape counts. */
  digits: string
  before: string
  after: string
}

/** Every hexadecimal error code in order; `name` is `0x` and lower-case digits without leading zeros. */
export function findErrorCodes(text: string): Mention[] {
  const mentions: Mention[] = []
  if (!anyMark.some((mark) => text.includes(mark)) && !hasBare(text)) return mentions
  let parametersEnd = 0
  for (const match of text.matchAll(candidatePattern)) {
    const start = match.index
    const end = start + match[0].length
    const candidate = candidateOf(match, text)
    if (start < parametersEnd) {
      if (!parameterStatus.test(candidate.digits)) continue
    } else if (!isError(candidate) && !continuesList(text, mentions.at(-1), start)) continue
    if (isSuccess(candidate.digits)) continue
    mentions.push({ kind: 'errorCode', name: `0x${withoutZeros(candidate.digits)}`, start, end })
    if (start >= parametersEnd && (candidate.form === 'short' || stopBefore.test(candidate.before))) {
      parametersEnd = endOfParameters(text, end)
    }
  }
  return mentions
}

/** Looks at every eighth character, as one of a row of eight digits must be: a pattern would look at each. */
function hasBare(text: string): boolean {
  for (let index = BARE_LENGTH - 1; index < text.length; index += BARE_LENGTH) {
    if (!isHexDigit(text.charCodeAt(index))) continue
    let [start, end] = [index, index + 1]
    while (isHexDigit(text.charCodeAt(start - 1))) start -= 1
    while (isHexDigit(text.charCodeAt(end))) end += 1
    if (end - start >= BARE_LENGTH) return true
  }
  return false
}

function candidateOf(match: RegExpExecArray, text: string): Candidate {
  const { prefixed, bare, short = '' } = match.groups ?? {}
  const end = match.index + match[0].length
  const around = {
    isColour: systemColour.test(match[0]),
    before: text.slice(Math.max(0, match.index - BEFORE), match.index),
    after: text.slice(end, end + AFTER),
  }
  if (prefixed !== undefined) return { form: 'prefixed', digits: withoutZeros(prefixed.toLowerCase()), ...around }
  if (bare !== undefined) return { form: 'bare', digits: bare.toLowerCase(), ...around }
  return { form: 'short', digits: short.toLowerCase(), ...around }
}

function isError({ form, isColour, digits, before, after }: Candidate): boolean {
  if (addressBefore.test(before) || operandBefore.test(before) || otherCodeBefore.test(before)) return false
  switch (form) {
    case 'prefixed':
      return (
        (statusShape.test(digits) && !noStatus.test(digits) && !isColour) ||
        hasCue(before, after) ||
        isNamed(digits, before, after)
      )
    case 'bare':
      return (
        stopBefore.test(before) ||
        (bareShape.test(digits) && hasCue(before, after)) ||
        isNamed(digits, before, after) ||
        endsMapiMessage(digits, before, after)
      )
    case 'short':
      return digits.length > 1 || /^\s*(?:\(|(?:in|errors?|err|when|on)\b)/i.test(after)
  }
}

/** Whether a word that announces a code stands beside a value. */
function hasCue(before: string, after: string): boolean {
  return cueBefore.test(before) || cueAfter.test(after)
}

/** Whether a code's name stands beside a value of the shape of codes; other constants have names as well. */
function isNamed(digits: string, before: string, after: string): boolean {
  return bareShape.test(digits) && !noStatus.test(digits) && (nameBefore.test(before) || nameAfter.test(after))
}

function endsMapiMessage(digits: string, before: string, after: string): boolean {
  return mapiShape.test(digits) && (mapiPlace.test(after) || (before.endsWith('[') && after.startsWith(']')))
}

/** Whether only an "or" or an "and" stands between the last code and this one. */
function continuesList(text: string, last: Mention | undefined, start: number): boolean {
  return last !== undefined && start - last.end < LONGEST_JOINT && joint.test(text.slice(last.end, start))
}

function endOfParameters(text: string, from: number): number {
  parameters.lastIndex = from
  return parameters.test(text) ? parameters.lastIndex : from
}

function isSuccess(digits: string): boolean {
  return /^0+$/.test(digits)
}

function withoutZeros(digits: string): string {
  return digits.replace(/^0+(?=.)/, '')
}
