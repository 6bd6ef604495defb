import { describe, expect, it } from 'vitest'
import { useBrowser, watchComplaints } from '../support/browsers/browser.ts'

const site = useBrowser()

describe('which build is my file', () => {
  it('answers with the build and the later ones, and each leads to the article that shipped it', async () => {
    const page = await site.open()
    const complaints = watchComplaints(page)
    await page.goto(`${site.url}builds/`)
    await page.fill('input[name=file]', 'Asp.dll')
    await page.fill('input[name=build]', '4.02.0755')
    await page.press('input[name=build]', 'Enter')
    const tables = page.locator('#builds-answer tbody')
    await tables.first().waitFor()
    expect(await tables.first().innerText()).toContain('330,672')
    expect(await tables.nth(1).innerText()).toContain('5.0.2195.3649')
    await page.click('#builds-answer tbody a')
    await page.waitForURL('**/kb/276/Q276319/')
    expect(complaints).toEqual([])
  })

  it('keeps the question in the address', async () => {
    const page = await site.open()
    await page.goto(`${site.url}builds/?file=asp.dll`)
    await page.locator('#builds-answer tbody').waitFor()
    expect(await page.inputValue('input[name=file]')).toBe('asp.dll')
    expect(await page.locator('#builds-answer h2').innerText()).toBe('All known builds of asp.dll')
  })

  it('says so where no table has the file', async () => {
    const page = await site.open()
    await page.goto(`${site.url}builds/?file=as<b>`)
    await page.getByText('has as<b>.').waitFor()
  })

  it('leads to plain tables without scripts', async () => {
    const page = await site.open({ javaScriptEnabled: false })
    await page.goto(`${site.url}builds/`)
    expect(await page.locator('main input, main button').count()).toBe(0)
    await page.click('.letters a:has-text("A")')
    expect(await page.locator('.build-table').innerText()).toContain('4.02.0755')
  })
})
