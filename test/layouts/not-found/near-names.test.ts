import { describe, expect, it } from 'vitest'
import { findNearNames, isAsked } from '../../../layouts/assets/not-found/near-names.ts'

const piece = {
  'dll/netif.dll/': 'Netif.dll',
  'dll/page/2/#line-netapi32_dll': 'Netapi32.dll',
  'exe/netif.exe/': 'Netif.exe',
  'exe/net.exe/': 'Net.exe',
  'service/net-logon/': 'Net Logon',
  'product/nlnt/': 'Night Lamp NT',
}

function namesNear(asked: string, folder = 'dll'): string[] {
  return findNearNames(piece, asked, folder).map(({ name }) => name)
}

describe('findNearNames', () => {
  it.each([
    ['a letter too many', 'netiff.dll', 'Netif.dll'],
    ['a letter too few', 'netapi2.dll', 'Netapi32.dll'],
    ['two letters exchanged', 'netaip32.dll', 'Netapi32.dll'],
    ['no ending', 'netapi32', 'Netapi32.dll'],
    ['a blank for the hyphen', 'net logon', 'Net Logon'],
    ['no blank at all', 'netlogon', 'Net Logon'],
    ['a product without blanks', 'nightlampnt', 'Night Lamp NT'],
  ])('forgives %s', (_mistake, asked, name) => {
    expect(namesNear(asked)[0]).toBe(name)
  })

  it('prefers the folder that was looked in', () => {
    expect(namesNear('netif', 'exe')).toEqual(['Netif.exe', 'Netif.dll'])
    expect(namesNear('netif', 'dll')).toEqual(['Netif.dll', 'Netif.exe'])
  })

  it('suggests nothing for what is unlike every name', () => {
    expect(namesNear('about-us', '')).toEqual([])
  })
})

describe('isAsked', () => {
  const line = { name: 'kbLamp', path: 'keyword/page/2/#line-kblamp' }

  it('knows the name that an address gives, in its own folder alone', () => {
    expect(isAsked(line, 'kblamp', 'keyword')).toBe(true)
    expect(isAsked(line, 'kblam', 'keyword')).toBe(false)
    expect(isAsked(line, 'kblamp', 'technology')).toBe(false)
  })
})
