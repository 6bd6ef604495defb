/** How processes of one run of tests wait for each other, without an event loop. */
import { mkdirSync } from 'node:fs'

/** Makes a folder; false where it is there, because another process has made it. */
export function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** Sleeps until a condition holds. */
export function waitUntil(holds: () => boolean): void {
  const asleep = new Int32Array(new SharedArrayBuffer(4))
  while (!holds()) Atomics.wait(asleep, 0, 0, 50)
}
