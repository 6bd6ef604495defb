/**
 * Finds the identifiers in a query, each as the key under which the static index of names keeps it, and what else the
 * query says.
 *
 * `event id 1023 in dsamain.exe` -> keys `event 1023` and `dsamain.exe`, rest `in`; `STOP 0x0000000A (0x63, 0x2)` -> key `0xa`;
 * `fatal error LNK1104` -> key `lnk1104`; `runtime error '371'` -> key `run-time error 371`, and `error 371` is offered
 */
import { findErrorNumbers, readErrorNumber } from '../../kb-entities/mentions/error-number.ts'
import { foldRegistryKey } from '../../kb-entities/mentions/registry-hive.ts'
import { TOOL_CODE } from '../../kb-entities/mentions/tool-code.ts'
import { findWholePath } from './find-whole-path.ts'
import { normaliseHexCode } from './hex-code.ts'

/** What a query holds. */
export interface QueryIdentifiers {
  /** Distinct keys, by kind and then in their order. */
  keys: string[]
  /** Keys of what may be meant besides, and is only to be shown. */
  offered: string[]
  /** The words that are part of no identifier, single spaces between them. */
  rest: string
}

interface Pattern {
  pattern: RegExp
  /** The key of a match, or null where it is none after all. */
  keyOf(match: RegExpExecArray): string | null
}

/** The words that tell a tool's code from the name of a printer or a chip. */
const TOOL_WORDS = '(?:error|warning|message)s?'
/** Of numbers of errors. */
const SMALLEST_TELLING = 100
const linkerCode = /^lnk/i

const PATTERNS: readonly Pattern[] = [
  {
    pattern: /(?<![\w.])[\w$~!@#%&+-][\w$~!@#%&+.-]{0,60}\.(?:dll|exe)(?![\w.])/gi,
    keyOf: ([name]) => name.toLowerCase(),
  },
  {
    pattern: /\bevent(?:\s+ids?|\s+numbers?|ids?)?[\s:#=]{0,4}(\d{1,6})\b/gi,
    keyOf: ([, digits]) => eventKey(Number(digits)),
  },
  {
    pattern: /\bstop[\s:]{0,4}(?:(?:code|error)[\s:]{0,4})?(?:0x)?([0-9a-f]{1,8})\b/gi,
    keyOf: ([, digits]) => normaliseHexCode(`0x${digits}`),
  },
  {
    pattern: new RegExp(
      String.raw`(?:\b(?:fatal\s+)?${TOOL_WORDS}[\s:#]{1,4})?(?<![\w.-])(${TOOL_CODE})(?:\s+${TOOL_WORDS}\b)?(?![\w.-])`,
      'gi',
    ),
    keyOf: ([all, code = '']) => (all === code && !linkerCode.test(code) ? null : code.toLowerCase()),
  },
  {
    pattern: /(?:\berror[\s:]{0,4})?(?<![\w-])(-?[\w&]{6,11}|(?:0x|&h)[0-9a-f]{1,4})(?!\w)/gi,
    keyOf: ([, token = '']) => normaliseHexCode(token),
  },
]

/** What differs from screen to screen: the numbers in parentheses behind a STOP code. */
const parameters =
  /((?:\bstop[\s:]{0,4}(?:(?:code|error)[\s:]{0,4})?(?:0x)?|\b0x)[0-9a-f]{1,8}\s{0,4})\([\s,;0-9a-fx]{1,200}(?:\)|$)/gi

/** Finds all identifiers of a query. */
export function findIdentifiers(query: string): QueryIdentifiers {
  const path = findWholePath(query)
  if (path !== null) return { keys: [foldRegistryKey(path)], offered: [], rest: '' }
  const keys: string[] = []
  let rest = query.replace(parameters, '$1')
  for (const { pattern, keyOf } of PATTERNS) {
    for (const match of rest.matchAll(pattern)) {
      const key = keyOf(match)
      if (key === null) continue
      keys.push(key)
      rest = rest.replace(match[0], ' '.repeat(match[0].length))
    }
  }
  const errors = findErrors(rest)
  return {
    keys: [...new Set([...keys, ...errors.keys])],
    offered: errors.offered,
    rest: errors.rest
      .replace(/["'()[\].,;:!?]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  }
}

/** A number of one or two digits is an error's in many articles, and says too little to be searched for by name. */
function findErrors(query: string): QueryIdentifiers {
  const found: QueryIdentifiers = { keys: [], offered: [], rest: query }
  for (const { name, start, end } of findErrorNumbers(query, false)) {
    const key = name.toLowerCase()
    const number = readErrorNumber(key)?.number
    const plain = number === undefined ? key : `error ${number}`
    const isShort = number !== undefined && Math.abs(number) < SMALLEST_TELLING
    found[isShort ? 'offered' : 'keys'].push(key)
    if (plain !== key) found.offered.push(plain)
    if (!isShort) found.rest = found.rest.slice(0, start) + ' '.repeat(end - start) + found.rest.slice(end)
  }
  return found
}

/** The key of an event id, which alone would be any number. */
export function eventKey(eventIdentifier: number): string {
  return `event ${eventIdentifier}`
}
