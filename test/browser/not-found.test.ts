import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { useBrowser } from '../support/browsers/browser.ts'

const site = useBrowser()

async function openPage(path: string) {
  const page = await site.open()
  await page.goto(site.url + path)
  return page
}

describe('an address that leads nowhere', () => {
  it.each([
    'default.aspx?scid=kb;EN-US;Q217215',
    '?scid=kb;EN-US;Q217215',
    'kb/217215',
    'help/217215/',
    'support/kb/articles/Q217/2/15.asp',
    'Q217/2/15.TXT',
    'pubs/pc/reference/microsoft/kb/Q217215/',
    'Microsoft_KB_Archive/217215',
    'KB217215',
    'Q217215',
  ])('%s leads to the article, below the path prefix', async (path) => {
    const page = await openPage(path)
    await page.waitForURL(`${site.url}kb/217/Q217215/`)
    expect(await page.textContent('main h1')).toContain('XADM')
  })

  it('leads to the article that had the address before', async () => {
    const page = await openPage('Languages/Calling-C.asp')
    await page.waitForURL(`${site.url}kb/059/Q59438/`)
  })

  it('leads to the line of an article that is cited and not here', async () => {
    const absent = await (await fetch(`${site.url}data/absent.json`)).json()
    const [number] = absent.flat()
    const page = await openPage(`kb/${number}`)
    await page.click(`#not-found-suggestion a:has-text("Q${number}")`)
    await page.waitForURL(`${site.url}absent/#Q${number}`)
    expect(await page.locator(`#Q${number}`).isVisible()).toBe(true)
  })

  it('says of an article of which nothing is known that it is not here', async () => {
    const page = await openPage('kb/999999')
    await page.waitForSelector('#not-found-suggestion:has-text("Q999999 is not in this archive")')
    expect(await page.inputValue('main input[name=q]')).toBe('Q999999')
  })

  it.each([
    ['error/0xC0000005', 'error/0xc0000005/'],
    ['error/c0000005', 'error/0xc0000005/'],
    ['error/IRQL_NOT_LESS_OR_EQUAL', 'error/0xa/'],
    ['error/status_access_violation/', 'error/0xc0000005/'],
    ['STATUS_ACCESS_VIOLATION', 'error/0xc0000005/'],
    ['DLL/NETIF.DLL', 'dll/netif.dll/'],
    ['dll/netif', 'dll/netif.dll/'],
    ['service/spooler', 'service/print-spooler/'],
    ['event/07000', 'event/7000/'],
    ['netif.dll', 'dll/netif.dll/'],
    [
      'registry/HKLM/System/CurrentControlSet/Services/W3SVC/Parameters/',
      'registry/hkey_local_machine-system-currentcontrolset-services-w3svc-parameters-dd20d8/',
    ],
  ])('%s leads to the page that it means', async (path, meant) => {
    expect(existsSync(join(inject('sampleSite'), meant)), meant).toBe(true)
    const page = await openPage(path)
    await page.waitForURL(site.url + meant)
  })

  it('leads from the list that a token of one article had to the line that it has', async () => {
    const page = await openPage('technology/kbexchange500/')
    await page.waitForURL(`${site.url}technology/#line-kbexchange500`)
    expect(await page.textContent('#line-kbexchange500')).toBe('kbExchange500 1')
  })

  it('takes the number of an event for no article', async () => {
    const page = await openPage('event/217215/')
    await page.waitForSelector('#not-found-suggestion:has-text("No article here names event 217215")')
    expect(await page.inputValue('main input[name=q]')).toBe('event 217215')
  })

  it('lists the articles of a folder', async () => {
    const page = await openPage('kb/217/')
    await page.waitForSelector('#not-found-suggestion:has-text("Q217000 to Q217999")')
    await page.click('.folder-articles a >> nth=0')
    await page.waitForURL(/\/kb\/217\/Q217\d+\/$/)
  })

  it('suggests modules and services that are spelt nearly alike', async () => {
    expect(existsSync(join(inject('sampleSite'), 'dll/netif.dll'))).toBe(true)
    const page = await openPage('dll/netiff.dll/')
    await page.click('#not-found-suggestion a >> text=Netif.dll')
    await page.waitForURL(`${site.url}dll/netif.dll/`)
    expect(await page.textContent('main h1')).toBe('Netif.dll')
  })
})
