/** Starts one Chromium for all files of browser tests; each connects to it and opens contexts of its own. */
import type { TestProject } from 'vitest/node'
import { serveChromium } from './chromium.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** WebSocket address of the Chromium that the tests share. */
    chromium: string
  }
}

/** Vitest calls it before the first browser test, and what it returns after the last. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const server = await serveChromium()
  project.provide('chromium', server.wsEndpoint())
  return () => server.close()
}
