/**
 * The vocabulary's error codes by their 32 bits, and through what one code hands on another.
 *
 *     0xa         ->  STOP code IRQL_NOT_LESS_OR_EQUAL; Windows error 10
 *     0x80070005  ->  HRESULT E_ACCESSDENIED; Windows error 5, ERROR_ACCESS_DENIED, as an HRESULT
 *     0xfffffc06  ->  Jet database error -1018
 */
import { codeFamilies } from './code-families.ts'
import type { Code, CodeFamily } from './types.ts'

/** One thing that a number means. */
export interface CodeSense {
  code: Code
  /** What wraps the family's number in the one asked for, "HRESULT"; null where it is the number itself. */
  wrapping: string | null
}

/** A way in which one family's numbers stand within another's: the upper half of 32 bits says so, the lower holds the number. */
interface Wrapping {
  upper: number
  families: readonly CodeFamily[]
  name: string
}

/** HRESULT_FROM_WIN32 and NTSTATUS_FROM_WIN32 of Winerror.h and Ntstatus.h, and the facility of Automation's controls. */
const wrappings: readonly Wrapping[] = [
  { upper: 0x8007, families: ['win32', 'winsock'], name: 'HRESULT' },
  { upper: 0xc007, families: ['win32', 'winsock'], name: 'NTSTATUS' },
  { upper: 0x800a, families: ['visual-basic', 'ado'], name: 'HRESULT' },
]

/** FACILITY_NT_BIT of Winerror.h: set where an HRESULT is an NTSTATUS. */
const statusBit = 0x1000_0000

/** Only handed on as HRESULTs: the numbers alone are other errors'. */
const neverAlone: ReadonlySet<CodeFamily> = new Set(['visual-basic', 'ado'])

export class CodeTable {
  /** By the number's 32 bits. */
  readonly #codes = new Map<number, Code[]>()

  constructor(codes: readonly Code[]) {
    for (const code of codes) {
      const bits = Number(code.code) >>> 0
      this.#codes.set(bits, [...(this.#codes.get(bits) ?? []), code])
    }
  }

  /** All that a number of 32 bits means, the families in the vocabulary's order, what is handed on last. */
  explain(bits: number): CodeSense[] {
    const alone = this.#find(bits)
      .filter(({ family }) => !neverAlone.has(family))
      .map((code) => ({ code, wrapping: null }))
    return [...alone, ...this.#unwrap(bits), ...this.#unwrapStatus(bits)]
  }

  /** What a decimal number means to some families. */
  explainNumber(number: number, families: readonly CodeFamily[]): CodeSense[] {
    return this.#find(number >>> 0)
      .filter(({ family }) => families.includes(family))
      .map((code) => ({ code, wrapping: null }))
  }

  #unwrap(bits: number): CodeSense[] {
    const wrapping = wrappings.find(({ upper }) => upper === bits >>> 16)
    if (!wrapping) return []
    return this.#find(bits & 0xffff)
      .filter(({ family }) => wrapping.families.includes(family))
      .map((code) => ({ code, wrapping: wrapping.name }))
  }

  #unwrapStatus(bits: number): CodeSense[] {
    if (bits >>> 28 !== 0xd) return []
    return this.#find((bits ^ statusBit) >>> 0)
      .filter(({ family }) => family === 'ntstatus')
      .map((code) => ({ code, wrapping: 'HRESULT' }))
  }

  #find(bits: number): readonly Code[] {
    return this.#codes.get(bits) ?? []
  }
}

/** What a sense is called: `STOP code`, `Windows error 5 as an HRESULT`. */
export function nameSense({ code: { family, code }, wrapping }: CodeSense): string {
  const { name, isHexadecimal } = codeFamilies[family]
  return `${name}${isHexadecimal ? '' : ` ${code}`}${wrapping === null ? '' : ` as an ${wrapping}`}`
}
