import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNameInAddress } from '../../../layouts/assets/not-found/name-in-address.ts'

describe('readNameInAddress', () => {
  it.each([
    ['/', '?scid=kb;EN-US;Q123456', 123456],
    ['/kbarchive/default.aspx', '?scid=kb%3BEN-US%3BQ123456', 123456],
    ['/kb/267240', '', 267240],
    ['/kbarchive/kb/267240/', '', 267240],
    ['/help/328010/', '', 328010],
    ['/support/kb/articles/Q181/3/70.asp', '', 181370],
    ['/kbarchive/Q141/4/46.TXT', '', 141446],
    ['/kb/012/Q12230/', '', 12230],
    ['/pubs/pc/reference/microsoft/kb/Q12230/', '', 12230],
    ['/Microsoft_KB_Archive/102990', '', 102990],
    ['/kbarchive/KB123456', '', 123456],
    ['/kbarchive/Q123456', '', 123456],
    ['/archive/kb/298/Q298933.html', '', 298933],
    ['/kb/298/Q298933/index.html', '?utm_source=old', 298933],
    ['/123456', '', 123456],
    ['/kbarchive/123456/', '', 123456],
    ['/kbarchive/kb/137983/EN-US/ ) : Lamps', '', 137983],
    ['/kbarchive/default....support/kb/articles/Q119/4/93.asp&NoWebContent=1', '', 119493],
  ])('reads %s%s as article %i', (pathname, search, article) => {
    expect(readNameInAddress({ pathname, search }, '/kbarchive/')).toEqual({ article })
  })

  it.each([
    ['/dll/netiff.dll/', 'netiff.dll', 'dll'],
    ['/kbarchive/DLL/NETIF.DLL', 'netif.dll', 'dll'],
    ['/service/print%20spooler/index.html', 'print spooler', 'service'],
    ['/registry/HKLM/System/Lamp%20Shades/', 'hklm\\system\\lamp shades', 'registry'],
    ['/x/100%25/50%', '50%', '100%25'],
    ['/about-us', 'about-us', ''],
    ['/event/99999/', '99999', 'event'],
    ['/kbarchive/Events/99999', '99999', 'events'],
    ['/kbarchive/dll/q217215.dll/', 'q217215.dll', 'dll'],
    ['/document/106792', '106792', 'document'],
  ])('reads the name in %s', (pathname, name, folder) => {
    expect(readNameInAddress({ pathname, search: '' }, '/kbarchive/')).toEqual({ name, folder })
  })

  it.each([
    ['/kb/217/', 217_000],
    ['/kbarchive/kb/012', 12_000],
  ])('reads %s as the folder of articles from %i on', (pathname, firstArticle) => {
    expect(readNameInAddress({ pathname, search: '' }, '/kbarchive/')).toEqual({ firstArticle })
  })

  it('finds nothing in the address of the home page', () => {
    expect(readNameInAddress({ pathname: '/', search: '?q=' }, '/')).toBeNull()
  })

  it('reads any address without throwing', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (pathname, search) => {
        const thing = readNameInAddress({ pathname, search }, '/')
        expect(thing === null || !('name' in thing) || thing.name !== '').toBe(true)
      }),
    )
  })
})
