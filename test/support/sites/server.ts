/**
 * Serves a built site the way GitHub Pages does: below a path prefix, folders with their slash, `404.html` for what is
 * not there, pages also without `.html`, compressed, without listings of folders.
 */
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import compression from 'compression'
import send from 'send'

/** A running server. */
export interface SiteServer {
  /** Address of the site's home page, with the prefix: `http://127.0.0.1:4711/kbarchive/`. */
  url: string
  close(): Promise<void>
}

/**
 * Serves a folder on a free port of this machine.
 * @param prefix path with slashes at both ends
 * @param onRequest is told the address of each request, from its first slash
 */
export async function serveSite(
  folder: string,
  prefix: string,
  onRequest: (address: string) => void = () => {},
): Promise<SiteServer> {
  const compress = compression()
  const server = createServer((request, response) => {
    onRequest(request.url ?? '/')
    // `compression` is typed for Express, but needs no more than Node.js gives.
    compress(request as never, response as never, () => answer(folder, prefix, request, response))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}${prefix}`,
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

function answer(folder: string, prefix: string, request: IncomingMessage, response: ServerResponse): void {
  const [path = '/', query] = (request.url ?? '/').split('?', 2)
  const search = query === undefined ? '' : `?${query}`
  if (`${path}/` === prefix) return redirect(response, prefix + search)
  if (!path.startsWith(prefix)) return sendNotFound(response, null)
  send(request, path.slice(prefix.length - 1), {
    root: folder,
    dotfiles: 'ignore',
    extensions: ['html'],
    maxAge: '10m',
  })
    .on('directory', () => redirect(response, `${path}/${search}`))
    .on('error', () => sendNotFound(response, folder))
    .pipe(response)
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { Location: location }).end()
}

/** GitHub answers with the site's own page below its prefix only. */
function sendNotFound(response: ServerResponse, folder: string | null): void {
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
  response.end(folder === null ? 'Not found' : readPage(join(folder, '404.html')))
}

function readPage(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return 'Not found'
  }
}
