/** A port of this machine for a program that cannot choose one itself. */

import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'

/** A port that nothing listens on when it is asked for. */
export async function findFreePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
