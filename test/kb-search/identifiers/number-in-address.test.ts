import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseArticleNumber } from '../../../plugins/kb-search/identifiers/article-number.ts'
import { readNumberInAddress } from '../../../plugins/kb-search/identifiers/number-in-address.ts'

const host = 'http://support.microsoft.com'

/** Addresses of each kind, whole as one pastes them. */
const addresses: readonly (readonly [address: string, number: number | null])[] = [
  // an address within scid=
  [`${host}/default.aspx?scid=http://support.microsoft.com/support/kb/articles/q140/0/58.asp&NoWebContent=1`, 140058],
  [`${host}/default.aspx?scid=%2fsupport%2fkb%2farticles%2fq97%2f9%2f25.asp`, 97925],
  [`${host}/default.aspx?scid=http%253A%252F%252Fsupport.microsoft.com%252Fkb%252F170292`, 170292],
  [`${host}/isapi/gomscom.asp?target=/default.aspx?scid=kb;ja;JP320602`, 320602],
  [`${host}/servicedesks/bin/kbsearch.asp?Article=147942`, 147942],
  // placeholders and blanks
  [`${host}/default.aspx?scid=kb;%5BLN%5D;Q97193`, 97193],
  [`${host}/default.aspx?scid=kb;<LN>;314056`, 314056],
  [`${host}/default.aspx?scid=kb;%LN%;314056`, 314056],
  [`${host}/default.aspx?scid=kb;{0};314056`, 314056],
  [`${host}/default.aspx?scid=kb;;314056`, 314056],
  [`${host}/default.aspx?scid=kb;314056`, 314056],
  [`${host}/default.aspx? scid = kb ; en-us ; Q 256986`, 256986],
  ['http: //support.microsoft.com /default.aspx? scid=kb; fr; 256986', 256986],
  [`${host}/default.aspx?scid=kb%3B+en-us%3B+256986`, 256986],
  [`${host}/default.aspx?scid=kb；en-us；256986`, 256986],
  [`${host}/default.aspx?scid=kb,en-us,q256986`, 256986],
  // folders, with and without Q
  ['ftp://ftp.microsoft.com/bussys/winnt/kb/Q123/4/56.TXT', 123456],
  ['ftp://ftp.example/pub/kb/123/4/56.txt', 123456],
  ['ftp://ftp.example/MISC1/KB/en-us/097/193.HTM', 97193],
  ['https://mirror.example/ftp/MISC/KB/de/220/001.HTM', 220001],
  ['ftp://ftp.microsoft.com/developr/visual_c/kb/q97193.txt', 97193],
  ['ftp://ftp.microsoft.com/Softlib/MSLFILES/220/137.HTM', null],
  // copies in MSDN
  ['https://library.example/msdn-1997-10/kb/Source/win32sdk/q97193.content.htm', 97193],
  ['http://msdn.microsoft.com/library/en-us/dnkb/html/q150151.asp', 150151],
  ['http://msdn.microsoft.com/library/default.asp?url=/library/en-us/kb/html/Q150151.asp', 150151],
  ['mk:@MSITStore:C:\\MSDN\\kb.chm::/Source/odbc/q150151.htm', 150151],
  ['https://library.example/msdn-1998-06/sdkdoc/S2810.content.htm', null],
  ['http://msdn.microsoft.com/library/en-us/dnsql/html/sql_150151.asp', null],
  // KBAlertz
  ['http://www.kbalertz.com/kb_835732.aspx', 835732],
  ['http://www.kbalertz.com/Q301044/How.Lamps.Burn.aspx', 301044],
  ['http://www.kbalertz.com/301044/How.Lamps.Burn.aspx', 301044],
  ['http://kbalertz.com/feedback.aspx?kbnumber=301044', 301044],
  ['http://example.com/go.aspx?u=http%3A%2F%2Fwww.kbalertz.com%2Fkb_301044.aspx', 301044],
  // translated series
  ['http://www.microsoft.com/intlkb/germany/support/kb/D38/5/26.htm', null],
  ['http://www.microsoft.com/intlkb/germany/d244/6/52.htm', 244652],
  ['http://www.microsoft.com/japan/support/kb/articles/J045/1/28.htm', null],
  ['http://www.microsoft.com/japan/support/kb/articles/JP231/6/56.asp', 231656],
  [`${host}/default.aspx?scid=kb;de;D38526`, null],
  [`${host}/default.aspx?scid=kb;fr;F320602`, 320602],
  [`${host}/kb/E10955/es`, null],
  [`${host}/kb/JP320602`, 320602],
  // glued text
  ['Seehttp://support.microsoft.com/kb/170292for', 170292],
  [`${host}/kb/170292.The`, 170292],
  [`${host}/kb/170292\u3002`, 170292],
  [`${host}/kb/170292&#8221;`, 170292],
  [`${host}/kb/170292<br>KB170292`, 170292],
  [`${host}/?kbid=170292mailto:?subject=Lamps`, 170292],
  [`${host}/kb/170292 (How Lamps Burn)`, 170292],
  ['support.microsoft.com/kb/170292 - Lamps', 170292],
  [`<a href="${host}/kb/170292">`, 170292],
  [`${host}\\/kb\\/170292`, 170292],
  // what else addresses of articles look like
  ['https://support.microsoft.com/en-us/topic/lamps-burn-kb4012345-0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0', 4012345],
  ['https://support.microsoft.com/en-us/help/4012345', 4012345],
  ['http://download.microsoft.com/download/a/b/Q301044_W2K_SP3_x86_en.exe', 301044],
  ['http://support.microsoft.com?id=170292', 170292],
  ['https://archive.example/microsoft/kb/Q9725/', 9725],
  // numbers of other things
  ['http://go.microsoft.com/fwlink/?id=14394', null],
  ['http://go.microsoft.com/fwlink/p/?LinkID=225042', null],
  ['http://www.microsoft.com/downloads/details.aspx?id=14394', null],
  ['http://www.microsoft.com/downloads/?id=14394', null],
  [`${host}/default.aspx?scid=ph;en-us;14019`, null],
  [`${host}/default.aspx?scid=fh;EN-US;KBHOWTO`, null],
  ['https://forum.example/viewtopic.php?id=123456', null],
  ['https://blog.example/articles/2004-05-12-lamps', null],
  ['https://blog.example/articles/2004/05/12/lamps', null],
  ['https://example.com/document/106792', null],
  ['https://web.archive.org/web/20060203124453/http://www.example.com/', null],
]

describe('readNumberInAddress', () => {
  it.each(addresses)('reads %s as %s', (address, number) => {
    expect(readNumberInAddress(address)).toBe(number)
  })

  it.each(addresses)('reads the path and query of %s as it reads the whole', (address, number) => {
    const local = address.replace(/^\w+: ?\/\/[^/?]*/, '')
    if (/kbalertz\.com\/\d/.test(address) || !local.startsWith('/')) return
    expect(readNumberInAddress(local)).toBe(number)
  })

  it('reads any article in the folders and queries of every time', () => {
    const number = fc.integer({ min: 10_000, max: 999_999 })
    fc.assert(
      fc.property(number, fc.constantFrom('', 'q', 'Q', 'KB'), (articleNumber, prefix) => {
        const digits = String(articleNumber)
        const divided = `${digits.slice(0, -3)}/${digits.slice(-3, -2)}/${digits.slice(-2)}`
        const written = [
          `/support/kb/articles/q${divided}.asp`,
          `/kb/${divided}.txt`,
          `/misc/kb/en-us/${digits.slice(0, -3)}/${digits.slice(-3)}.htm`,
          `/default.aspx?scid=kb;en-us;${prefix}${digits}`,
          `/kb/${prefix}${digits}/en-us`,
          `/kb/${digits.padStart(6, '0').slice(0, 3)}/Q${digits}/`,
        ]
        expect(written.map(readNumberInAddress)).toEqual(written.map(() => articleNumber))
        expect(written.map((address) => readNumberInAddress(encodeURIComponent(address)))).toEqual(
          written.map(() => articleNumber),
        )
      }),
    )
  })

  it('takes any text without throwing, and long ones in no time', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        const number = readNumberInAddress(text)
        expect(number === null || Number.isInteger(number)).toBe(true)
      }),
    )
    const before = process.cpuUsage()
    for (const part of ['kb/', 'kb;', '?id=', '%25', 'q1', '&#x', '/ '])
      readNumberInAddress(part.repeat(2_000 / part.length))
    expect(process.cpuUsage(before).user).toBeLessThan(1_000_000)
  })
})

describe('parseArticleNumber', () => {
  it.each(addresses.filter(([address]) => !address.startsWith('<')))('reads the pasted %s as %s', (address, number) => {
    expect(parseArticleNumber(address)).toBe(number)
  })

  it.each([
    [`${host}/kb/170292 and ${host}/kb/170293`, null],
    [`${host}/kb/170292 at ${host}/kb/170292`, 170292],
    ['How does kb/170292 burn lamps', null],
    ['SOFTWARE\\Microsoft\\Updates\\Windows 2000\\SP5\\Q217215', null],
    ['Q217215.exe', null],
  ])('reads the text %s as %s', (text, number) => {
    expect(parseArticleNumber(text)).toBe(number)
  })
})
