/**
 * The families of error codes: how each writes its numbers, and what a program shows that hands such a number on.
 *
 * ERROR_ACCESS_DENIED is 5 in `win32`; COM hands it on as 0x80070005.
 */
import type { CodeFamily } from './types.ts'

/** What all codes of a family have in common. */
export interface FamilyRules {
  /** As a line on a code begins: "Windows error 5". */
  name: string
  /** Whether the family writes hexadecimal digits; decimal otherwise. */
  isHexadecimal: boolean
  /** Whether a number, unsigned where it is hexadecimal, can be one of the family's. */
  holds(value: number): boolean
}

/** Severity of an NTSTATUS or HRESULT: the highest two bits. */
const severity = (value: number): number => value >>> 30
const facility = (value: number): number => (value >>> 16) & 0x7ff

/** Facility of interfaces, where each interface gives numbers of its own; MAPI uses it. */
const interfaceFacility = 4

/** STOP codes that are no status: of the kernel itself, and one that a debugger causes. */
const highestStop = 0xff
const manualStop = 0xdeaddead

/** Where the numbers of Windows Sockets stand among the errors of Windows. */
const firstSocketError = 10_000
const lastSocketError = 11_999

export const codeFamilies: Readonly<Record<CodeFamily, FamilyRules>> = {
  stop: {
    name: 'STOP code',
    isHexadecimal: true,
    holds: (value) => (value > 0 && value <= highestStop) || value >>> 12 === 0xc0000 || value === manualStop,
  },
  ntstatus: { name: 'NTSTATUS', isHexadecimal: true, holds: (value) => severity(value) !== 0 && facility(value) < 16 },
  win32: { name: 'Windows error', isHexadecimal: false, holds: (value) => value > 0 && value < firstSocketError },
  hresult: { name: 'HRESULT', isHexadecimal: true, holds: (value) => severity(value) === 0b10 },
  mapi: {
    name: 'MAPI error',
    isHexadecimal: true,
    holds: (value) => severity(value) === 0b10 && facility(value) === interfaceFacility,
  },
  jet: { name: 'Jet database error', isHexadecimal: false, holds: (value) => value < 0 && value > -10_000 },
  winsock: {
    name: 'Windows Sockets error',
    isHexadecimal: false,
    holds: (value) => value >= firstSocketError && value <= lastSocketError,
  },
  'visual-basic': {
    name: 'Visual Basic error',
    isHexadecimal: false,
    holds: (value) => value > 0 && value < 0x1_0000,
  },
  ado: { name: 'ADO error', isHexadecimal: false, holds: (value) => value >= 3000 && value < 4000 },
}
