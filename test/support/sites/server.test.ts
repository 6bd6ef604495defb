import { afterEach, describe, expect, it } from 'vitest'
import { makeFiles } from '../files.ts'
import { type SiteServer, serveSite } from './server.ts'

let server: SiteServer | null = null

afterEach(async () => {
  await server?.close()
  server = null
})

async function get(path: string): Promise<Response> {
  const folder = makeFiles({
    'index.html': 'Home',
    '404.html': 'Own page',
    'dll/lamp.dll/index.html': 'Lamp',
    'about.html': 'About',
    'empty/style.css': 'a{}'.repeat(1_000),
    '.nojekyll': '',
  })
  server = await serveSite(folder, '/x/')
  return fetch(new URL(path, server.url), { redirect: 'manual' })
}

describe('serveSite', () => {
  it.each([
    ['/x/', 'Home'],
    ['/x/dll/lamp.dll/', 'Lamp'],
    ['/x/about', 'About'],
    ['/x/about.html?q=1', 'About'],
  ])('serves %s', async (path, text) => {
    const response = await get(path)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(await response.text()).toBe(text)
  })

  it.each([
    ['/x', '/x/'],
    ['/x/dll/lamp.dll?q=1', '/x/dll/lamp.dll/?q=1'],
  ])('redirects %s to its folder', async (path, location) => {
    const response = await get(path)
    expect(response.status).toBe(301)
    expect(response.headers.get('location')).toBe(location)
  })

  it.each([
    ['/x/none/', 'Own page'],
    ['/x/empty/', 'Own page'],
    ['/x/.nojekyll', 'Own page'],
    ['/x/%2e%2e/secret', 'Not found'],
    ['/dll/lamp.dll/', 'Not found'],
  ])('answers 404 to %s', async (path, text) => {
    const response = await get(path)
    expect(response.status).toBe(404)
    expect(await response.text()).toBe(text)
  })

  it('compresses text', async () => {
    const response = await get('/x/empty/style.css')
    expect(response.headers.get('content-encoding')).toMatch(/^(gzip|br)$/)
    expect(response.headers.get('content-type')).toBe('text/css; charset=utf-8')
    expect(await response.text()).toHaveLength(3_000)
  })
})
