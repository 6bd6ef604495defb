/**
 * Serves a built site as a static host does: gzip for text, plain bytes for what is packed
 * already. For measuring search; `kb start` has Eleventy's server.
 */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'

/** A server under way. */
export interface StaticServer {
  /** `http://127.0.0.1:PORT` */
  origin: string
  close(): Promise<void>
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

/**
 * Serves `folder` on a free port of this machine. Files with a known text type go out gzipped.
 * @param prefix what stands before the folder's paths in addresses, with slashes at both ends
 */
export async function serveFolder(folder: string, prefix = '/'): Promise<StaticServer> {
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = pathname.startsWith(prefix) ? findFile(folder, pathname.slice(prefix.length)) : null
    if (file === null) {
      response.writeHead(404).end()
      return
    }
    const type = TYPES[extname(file)]
    const content = readFileSync(file)
    const body = type === undefined ? content : gzipSync(content)
    response.writeHead(200, {
      'content-type': type ?? 'application/octet-stream',
      'content-length': body.length,
      'cache-control': 'max-age=600',
      ...(type === undefined ? {} : { 'content-encoding': 'gzip' }),
    })
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** A folder's page is its `index.html`; nothing outside the folder is served. */
function findFile(folder: string, path: string): string | null {
  const decoded = normalize(decodeURIComponent(path))
  if (decoded.startsWith('..')) return null
  const file = join(folder, decoded.endsWith('/') || decoded === '.' ? `${decoded}/index.html` : decoded)
  return existsSync(file) && statSync(file).isFile() ? file : null
}
