import { describe, expect, it } from 'vitest'
import { listKeys } from '../../../layouts/assets/not-found/list-keys.ts'

describe('listKeys', () => {
  it.each([
    ['0xa', 'error', '0xa'],
    ['0x0000000a', 'error', '0xa'],
    ['a', 'errors', '0xa'],
    ['c0000005', 'error', '0xc0000005'],
    ['-2147221164', 'error', '0x80040154'],
    ['irql_not_less_or_equal', 'error', 'irql_not_less_or_equal'],
    ['event-1023', 'event', 'event 1023'],
    ['01023', 'events', 'event 1023'],
    ['spooler', 'service', 'spooler'],
    ['hklm\\system\\select', 'registry', 'hkey_local_machine\\system\\select'],
    ['hklm\\system\\lamp', 'registry', 'lamp'],
    ['print-spooler', 'service', 'print spooler'],
    ['netif', 'dll', 'netif.dll'],
    ['0xc0000005', '', '0xc0000005'],
  ])('finds what %s means in the folder %j', (name, folder, key) => {
    expect(listKeys(name, folder)).toContain(key)
  })

  it('takes no number in another folder for a code, and no word for an event', () => {
    expect(listKeys('a', 'service')).not.toContain('0xa')
    expect(listKeys('log', 'event')).toEqual([])
  })
})
