import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPastedText } from '../../../../layouts/assets/search/read-pasted-text.ts'

const services = [
  { name: 'Lamp Lighter', key: 'LampLgt', executables: [], aliases: [], contextAliases: [] },
  { name: 'Print Spooler', key: 'Spooler', executables: [], aliases: [], contextAliases: [] },
]

describe('readPastedText', () => {
  it('reads a STOP screen', () => {
    const { keys, rest } = readPastedText(
      '*** STOP: 0x0000000A (0x00000000,0x0000001c,0x00000000,0xfc6b5f2d) IRQL_NOT_LESS_OR_EQUAL ' +
        '*** Address fc6b5f2d has base at fc6a0000 - Lamp.sys',
      services,
    )
    expect(keys).toEqual(['0xa', 'lamp.sys', 'irql_not_less_or_equal'])
    expect(rest).toBe('STOP: 0x0000000A IRQL_NOT_LESS_OR_EQUAL Address has base at - Lamp.sys')
  })

  it('reads an entry of the event log', () => {
    const { keys, references, rest } = readPastedText(
      'Event ID: 7023 Source: LampLgt Date: 11/7/1999 Time: 10:31:07 PM The Print Spooler service ended. See Q123456.',
      services,
    )
    expect(keys).toEqual(['event 7023', 'lamp lighter', 'print spooler'])
    expect(references).toEqual([123456])
    expect(rest).not.toMatch(/1999|10:31/)
  })

  it('reads the addresses of articles', () => {
    const text =
      'Lamps hum, see http://support.microsoft.com/default.aspx?scid=kb;EN-US;267240 or Q123456 (and/or wait).'
    expect(readPastedText(text, services).references).toEqual([123456, 267240])
  })

  it('takes any text, hostile or not, and never makes more of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(readPastedText(text, services).rest.length).toBeLessThanOrEqual(text.length)
      }),
    )
    expect(readPastedText('0x'.repeat(100_000), services).keys.length).toBeLessThanOrEqual(12)
  })
})
