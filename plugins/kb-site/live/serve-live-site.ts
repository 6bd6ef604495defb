/** Serves a live site on this machine: pages as they are asked for, and files beside them. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import send from 'send'
import type { LiveSite } from './live-site.ts'
import { addReload, reloadPath, reloadScript, versionOf } from './reload-page.ts'

/** Where a live site is served. */
export interface LiveServer {
  port: number
  /** With slashes at both ends. */
  prefix: string
  /** Folders to look for files in, in this order. */
  folders: readonly string[]
}

/** Starts the server, on this machine alone. @throws Error when the port is taken */
export async function serveLiveSite(site: LiveSite, { port, prefix, folders }: LiveServer): Promise<Server> {
  const server = createServer((request, response) => {
    answer(site, request, response, prefix, folders).catch((error) => sendText(response, 500, String(error)))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return server
}

async function answer(
  site: LiveSite,
  request: IncomingMessage,
  response: ServerResponse,
  prefix: string,
  folders: readonly string[],
): Promise<void> {
  const path = decodePath(request.url ?? '/')
  if (path === null) return sendText(response, 400, 'The address is none.')
  if (`${path}/` === prefix || path === '') return redirect(response, prefix)
  if (!path.startsWith(prefix)) return sendText(response, 404, `Expected an address below ${prefix}`)
  const sitePath = path.slice(prefix.length - 1)
  if (sitePath === reloadPath) return sendScript(response, reloadScript)
  if (sitePath.endsWith('/') || site.has(sitePath)) {
    const page = await site.render(sitePath)
    return page === null ? sendNotFound(site, response, prefix) : sendPage(response, 200, page, prefix)
  }
  if (site.has(`${sitePath}/`)) return redirect(response, `${path}/`)
  if (!sitePath.startsWith('/assets/') && !sitePath.startsWith('/search/')) await site.writeFiles()
  sendFile(request, response, sitePath, folders, () => void sendNotFound(site, response, prefix))
}

function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  [folder, ...others]: readonly string[],
  onMissing: () => void,
): void {
  if (folder === undefined) return onMissing()
  send(request, encodeURI(path), { root: folder, cacheControl: false })
    .on('error', () => sendFile(request, response, path, others, onMissing))
    .on('directory', () => sendFile(request, response, path, others, onMissing))
    .pipe(response)
}

async function sendNotFound(site: LiveSite, response: ServerResponse, prefix: string): Promise<void> {
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
