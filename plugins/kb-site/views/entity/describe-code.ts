/**
 * What an error code says of itself: its other spellings, and its parts where it is an HRESULT or an NTSTATUS.
 *
 * `0x80070005` -> decimal 2147942405, signed -2147024891, HRESULT: failure, facility 7 (Windows), code 5
 *
 * The layout of an HRESULT and the numbers of its facilities are those of Winerror.h.
 */
import type { EntityPage } from '../../../../layouts/types.ts'

type Facts = EntityPage['facts']

const facilities: ReadonlyMap<number, string> = new Map([
  [0, 'none'],
  [1, 'RPC'],
  [2, 'dispatch'],
  [3, 'storage'],
  [4, 'interface'],
  [7, 'Windows'],
  [8, 'Windows'],
  [9, 'security'],
  [10, 'control'],
  [11, 'certificate'],
  [12, 'Internet'],
  [13, 'media server'],
  [14, 'MSMQ'],
  [15, 'Setup'],
  [16, 'smart card'],
  [17, 'COM+'],
])

/** Facility of HRESULTs that wrap an error number of Windows. */
const windowsFacility = 7

/** Facts of an error code; none of one that is not hexadecimal. */
export function describeCode(name: string): Facts {
  if (!name.startsWith('0x')) return []
  const code = Number(name)
  const digits = name.slice(2).padStart(8, '0')
  const signed = code | 0
  return [
    ...(digits === name.slice(2) ? [] : [fact('In eight digits', `0x${digits}`)]),
    fact('Decimal', String(code)),
    ...(signed < 0 ? [fact('Signed', String(signed))] : []),
    ...describeResult(code),
    ...describeStatus(code),
  ]
}

/** Failures of the known facilities; other values of the shape are no HRESULTs for certain. */
function describeResult(code: number): Facts {
  const facility = (code >>> 16) & 0x7ff
  const name = facilities.get(facility)
  if (code >>> 27 !== 0b10000 || name === undefined) return []
  const low = code & 0xffff
  return [
    fact('HRESULT', `failure, facility ${facility} (${name}), code ${low} (0x${low.toString(16)})`),
    ...(facility === windowsFacility ? [fact('Error of Windows', String(low))] : []),
  ]
}

/** Errors of the system itself: with other facilities, the value may be an event's or a product's own. */
function describeStatus(code: number): Facts {
  if (code >>> 12 !== 0xc0000) return []
  const low = code & 0xffff
  return [fact('NTSTATUS', `error, facility 0 (system), code ${low} (0x${low.toString(16)})`)]
}

function fact(name: string, value: string): Facts[number] {
  return { name, value, url: null }
}
