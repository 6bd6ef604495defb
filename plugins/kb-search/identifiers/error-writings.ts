/**
 * How titles write an error code: a hexadecimal one in all of its forms, a number in those of whatever family, which a title
 * seldom names.
 *
 * `run-time error 371` -> `error 371`, `error '371`, ...; `0xa` -> `0x0000000a`, ...; `lnk2001` -> itself
 */
import { readErrorNumber } from '../../kb-entities/mentions/error-number.ts'
import { writeHexCode } from './hex-code.ts'

/** Writings in lower case. @param code its name in lower case */
export function writeErrorCode(code: string): string[] {
  const number = readErrorNumber(code)?.number
  if (number === undefined) return [code, ...writeHexCode(code)]
  return ['error ', "error '", 'error #', 'error: ', 'error code ', 'error number '].map((words) => words + number)
}
