/**
 * How long a query takes on a phone over a slow line: 1.6 Mbit/s for all connections together, 150 ms until each answer, a
 * quarter of the processor, an empty cache.
 *
 *     npx tsx bench/search-slow-line.ts SITE QUERIES [--requests]
 *
 * QUERIES is a list of `{query}`. Prints for each the time to the list whose order is final and whose first results have
 * their texts, with its requests and bytes (the page and its icon counted), and all requests and bytes once the others have theirs
 * too, then the medians; with `--requests` also when each request was asked, answered and done, in milliseconds.
 */
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, get, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import type { Browser } from 'playwright-core'
import { launchChromium } from '../test/support/browsers/chromium.ts'
import { readPrefix } from '../test/support/project.ts'
import { serveSite } from '../test/support/sites/server.ts'

const LATENCY = 150
const BYTES_A_MILLISECOND = 200
/** What is sent at once, so that several answers share the line. */
const PIECE = 4_000
const SLOWDOWN = 4
const PHONE = { width: 390, height: 844 }
/** A window that has just been opened still loads parts of its own, on the same processor. */
const OPENING = 1_500

interface Sent {
  path: string
  bytes: number
  /** Milliseconds on the clock of `performance`. */
  asked: number
  answered: number
  done: number
}

interface Measured {
  time: number
  requests: number
  bytes: number
  allRequests: number
  allBytes: number
}

const [site, queriesFile, option] = process.argv.slice(2)
if (!site || !queriesFile) {
  console.error('Usage: npx tsx bench/search-slow-line.ts SITE QUERIES [--requests]')
  process.exit(2)
}
const queries: { query: string }[] = JSON.parse(readFileSync(queriesFile, 'utf8'))
const server = await serveSite(site, readPrefix(site))
const line = await openLine(server.url)
const browser = await launchChromium()
const all: Measured[] = []
for (const { query } of queries) {
  const measured = await measure(browser, query)
  all.push(measured)
  const { time, requests, bytes, allRequests, allBytes } = measured
  console.log(`${time} ms\t${requests} requests, ${bytes} B\tin all ${allRequests}, ${allBytes} B\t${query}`)
}
for (const field of ['time', 'requests', 'bytes', 'allRequests', 'allBytes'] as const)
  console.log(
    `median ${field}: ${all.map((measured) => measured[field]).sort((one, other) => one - other)[all.length >> 1]}`,
  )
await browser.close()
await Promise.all([line.close(), server.close()])

async function measure(chromium: Browser, query: string): Promise<Measured> {
  const context = await chromium.newContext({ viewport: PHONE })
  const page = await context.newPage()
  await page.addInitScript(tellWhenFinal)
  const told = (word: string) => page.waitForEvent('console', (message) => message.text().startsWith(word))
  const session = await context.newCDPSession(page)
  await wait(OPENING)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
  line.sent.length = 0
  const [final] = await Promise.all([
    told('final'),
    told('whole'),
    page.goto(`${line.url}search/?q=${encodeURIComponent(query)}`, { waitUntil: 'commit' }),
  ])
  const now = Number(final.text().split(' ')[1]) - performance.timeOrigin
  await context.close()
  const sent = [...line.sent]
  // Opening the browser's page is no part of the reader's waiting.
  const start = sent[0]?.asked ?? now
  if (option === '--requests')
    for (const { path, asked, answered, done, bytes } of sent)
      console.log([asked, answered, done].map((time) => Math.round(time - start)).join('\t'), `${bytes} B\t${path}`)
  const first = sent.filter(({ asked }) => asked < now)
  return {
    time: Math.round(now - start),
    requests: first.length,
    bytes: sumBytes(first),
    allRequests: sent.length,
    allBytes: sumBytes(sent),
  }
}

/** Runs in the page, before its own scripts: waiting for the page from outside would take a tenth of the slow processor's time. */
function tellWhenFinal(): void {
  const due = new Map([
    ['final', 'ol#results[aria-busy=false] a'],
    ['whole', 'ol#results[aria-busy=false]:has(a):not(:has(> [aria-busy=true]))'],
  ])
  new MutationObserver(() => {
    for (const [word, selector] of due) {
      if (document.querySelector(selector) === null) continue
      due.delete(word)
      requestAnimationFrame(() => console.debug(word, performance.timeOrigin + performance.now()))
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['aria-busy'] })
}

function sumBytes(sent: readonly Sent[]): number {
  return sent.reduce((sum, { bytes }) => sum + bytes, 0)
}

/** Passes everything on to `target` over a slow line. */
async function openLine(target: string): Promise<{ url: string; sent: Sent[]; close(): Promise<void> }> {
  const sent: Sent[] = []
  let free = 0
  /** Waits until the line has carried so many bytes more. */
  const carry = async (bytes: number): Promise<void> => {
    free = Math.max(free, performance.now()) + bytes / BYTES_A_MILLISECOND
    await wait(free - performance.now())
  }
  const pass = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const record: Sent = { path: request.url ?? '/', bytes: 0, asked: performance.now(), answered: 0, done: 0 }
    sent.push(record)
    const [[answer], _] = await Promise.all([
      once(get(new URL(record.path, target), { headers: request.headers }), 'response') as Promise<[IncomingMessage]>,
      wait(LATENCY),
    ])
    record.answered = performance.now()
    response.writeHead(answer.statusCode ?? 500, answer.headers)
    const body = await buffer(answer)
    for (let at = 0; at < body.length; at += PIECE) {
      const piece = body.subarray(at, at + PIECE)
      await carry(piece.length)
      response.write(piece)
    }
    response.end()
    record.bytes = body.length
    record.done = performance.now()
  }
  const listening = createServer(pass).listen(0, '127.0.0.1')
  await once(listening, 'listening')
  const { port } = listening.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}${new URL(target).pathname}`,
    sent,
    close: async () => {
      listening.closeAllConnections()
      listening.close()
    },
  }
}
