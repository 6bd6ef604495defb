/**
 * The data of a copy that is read from a folder, where browsers refuse `fetch`: each file stands beside its name as a
 * script, which hands its content over; pages have scripts of their own (`kept-pages.ts`).
 *
 * `search/manifest.json` -> `search/manifest.json.js`: `kbKeep("search/manifest.json","eyJ2ZXJ…")`
 */

import { sitePrefix } from '../scripts/site-address.ts'
import { readKeptPage } from './kept-pages.ts'

/** What scripts with data call. @param content the file's bytes in base64 */
export type KeepFile = (path: string, content: string) => void

declare global {
  interface Window {
    kbKeep?: KeepFile
  }
}

/** Addresses of pages: of their files, and of folders. */
const PAGE = /(?:\/|\.html)(?:[?#]|$)/

/** Contents on their way from a script to who asked for it, by path below the copy's folder. */
const arrived = new Map<string, string>()

/** Stands for `fetch`: gives a file of the copy, and status 404 where there is none. */
export async function fetchKept(address: string): Promise<Response> {
  const content = PAGE.test(address) ? await readKeptPage(address) : await readKeptFile(address)
  return new Response(content, { status: content === null ? 404 : 200 })
}

async function readKeptFile(address: string): Promise<Uint8Array<ArrayBuffer> | null> {
  window.kbKeep = (path, content) => arrived.set(path, content)
  const { href, pathname } = new URL(address, location.href)
  const script = document.createElement('script')
  script.src = `${href.split(/[?#]/)[0]}.js`
  const loaded = await new Promise<boolean>((resolve) => {
    script.addEventListener('load', () => resolve(true))
    script.addEventListener('error', () => resolve(false))
    document.head.append(script)
  })
  script.remove()
  const path = decodeURIComponent(pathname.slice(sitePrefix().length))
  const content = arrived.get(path)
  arrived.delete(path)
  if (!loaded || content === undefined) return null
  return Uint8Array.from(atob(content), (character) => character.charCodeAt(0))
}
