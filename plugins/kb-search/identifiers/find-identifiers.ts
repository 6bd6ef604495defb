/**
 * Finds the identifiers in a query, each as the key under which the static index of names keeps it.
 *
 * `event id 1023 in dsamain.exe` -> `event 1023`, `dsamain.exe`; `STOP 0x0000000A` -> `0xa`; `stop c0000135` -> `0xc0000135`
 */
import { normaliseHexCode } from './hex-code.ts'

const eventId = /\bevent(?:\s+ids?|\s+numbers?|ids?)?[\s:#=]*(\d{1,6})\b/gi
const stopCode = /\bstop[\s:]*(?:code[\s:]*)?(?:0x)?([0-9a-f]{1,8})\b/gi
const fileName = /[\w$~!@#%&+-][\w$~!@#%&+.-]*\.(?:dll|exe)\b/gi
const token = /[^\s,;()[\]"'=]+/g

/** Keys in the order of their first mention. */
export function findIdentifiers(query: string): string[] {
  const keys = [
    ...[...query.matchAll(fileName)].map(([name]) => name.toLowerCase()),
    ...[...query.matchAll(eventId)].map(([, digits]) => eventKey(Number(digits))),
    ...[...query.matchAll(stopCode)].map(([, digits]) => normaliseHexCode(`0x${digits}`)),
    ...[...query.matchAll(token)].map(([word]) => normaliseHexCode(word.replace(/[.:!?]+$/, ''))),
  ]
  return [...new Set(keys.filter((key) => key !== null))]
}

/** The key of an event id, which alone would be any number. */
export function eventKey(eventIdentifier: number): string {
  return `event ${eventIdentifier}`
}
