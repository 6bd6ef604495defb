/**
 * Serves a live site on this machine: pages as they are asked for, and files beside them. While its articles are still
 * being read, pages are shown as the last build made them; an open one loads itself again when another comes of it.
 */
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { resolve, sep } from 'node:path'
import send from 'send'
import { pageFile } from '../write/write-page.ts'
import type { LiveSite } from './live-site.ts'
import { addReload, reloadPath, reloadScript, versionOf } from './reload-page.ts'

/** Where a live site is served. */
export interface LivePlace {
  port: number
  /** With slashes at both ends. */
  prefix: string
  /** Folders to look for files in, in this order; the last is that of the site that was built. */
  folders: readonly [string, string]
}

/** What is asked of a site. */
type ShownSite = Pick<LiveSite, 'has' | 'render' | 'writeFiles'>

/** A server for this machine alone. */
export class LiveServer {
  readonly #place: LivePlace
  readonly #server: Server
  #site: ShownSite | null = null
  readonly #opened: Promise<ShownSite>
  #open: (site: ShownSite) => void = () => {}

  private constructor(place: LivePlace) {
    this.#place = place
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch((error) => sendText(response, 500, String(error)))
    })
    this.#opened = new Promise((resolve) => {
      this.#open = resolve
    })
  }

  /** Starts it. @throws Error when the port is taken */
  static async listen(place: LivePlace): Promise<LiveServer> {
    const live = new LiveServer(place)
    await new Promise<void>((resolve, reject) => {
      live.#server.once('error', reject)
      live.#server.listen(place.port, '127.0.0.1', resolve)
    })
    return live
  }

  /** Has requests answered from a site, those that wait for it too. */
  show(site: ShownSite): void {
    this.#site = site
    this.#open(site)
  }

  close(): void {
    this.#server.close()
    this.#server.closeAllConnections()
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { prefix, folders } = this.#place
    const path = decodePath(request.url ?? '/')
    if (path === null) return sendText(response, 400, 'The address is none.')
    if (`${path}/` === prefix || path === '') return redirect(response, prefix)
    if (!path.startsWith(prefix)) return sendText(response, 404, `Expected an address below ${prefix}`)
    const sitePath = path.slice(prefix.length - 1)
    if (sitePath === reloadPath) return sendScript(response, reloadScript)
    const built = this.#site === null ? readBuilt(folders[1], sitePath) : null
    if (built !== null) return sendPage(response, 200, built, prefix)
    if (isWithBuild(sitePath) && (await sendFile(request, response, sitePath, folders))) return
    const site = await this.#opened
    if (sitePath.endsWith('/') || site.has(sitePath)) {
      const page = await site.render(sitePath)
      return page === null ? sendNotFound(site, response, prefix) : sendPage(response, 200, page, prefix)
    }
    if (site.has(`${sitePath}/`)) return redirect(response, `${path}/`)
    if (!isWithBuild(sitePath)) await site.writeFiles()
    if (!(await sendFile(request, response, sitePath, folders))) await sendNotFound(site, response, prefix)
  }
}

/** Whether a file may be there before the site is opened: style sheets and scripts, and search, which a build alone makes. */
function isWithBuild(path: string): boolean {
  return path.startsWith('/assets/') || path.startsWith('/search/')
}

/** The page at a site path as the last build made it; null where it made none. */
function readBuilt(folder: string, path: string): string | null {
  const file = resolve(pageFile(folder, path))
  if (!path.endsWith('/') || !file.startsWith(resolve(folder) + sep)) return null
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

/** Sends the file at a path from the first of the folders that has it; false where none has. */
async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  folders: readonly string[],
): Promise<boolean> {
  for (const root of folders) {
    const isThere = await new Promise<boolean>((tell) => {
      send(request, encodeURI(path), { root, cacheControl: false })
        .on('error', () => tell(false))
        .on('directory', () => tell(false))
        .on('headers', () => tell(true))
        .pipe(response)
    })
    if (isThere) return true
  }
  return false
}

async function sendNotFound(site: ShownSite, response: ServerResponse, prefix: string): Promise<void> {
  sendPage(response, 404, (await site.render('/404.html')) ?? 'Not found', prefix)
}

function sendPage(response: ServerResponse, status: number, html: string, prefix: string): void {
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store', ETag: versionOf(html) }
  response.writeHead(status, headers).end(addReload(html, prefix))
}

function sendScript(response: ServerResponse, script: string): void {
  response.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8' }).end(script)
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(text)
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { Location: encodeURI(location) }).end()
}

function decodePath(url: string): string | null {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/, ''))
  } catch {
    return null
  }
}
