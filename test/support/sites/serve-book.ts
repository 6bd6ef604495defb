/** Serves a ZIM file with `kiwix-serve`, as people without a network do for a room of readers. */
import { spawn } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { requireCommand, thisMachine } from '../machine.ts'
import { findFreePort } from './free-port.ts'

/** A running server of books. */
export interface BookServer {
  url: string
  close(): void
}

const patience = 120_000

/** @throws Error when the server does not answer in half a minute */
export async function serveBook(file: string): Promise<BookServer> {
  const help =
    'The tests of ZIM files need kiwix-serve. Install it (Debian, Ubuntu: `sudo apt-get install kiwix-tools`).'
  const command = requireCommand(thisMachine, 'kiwix-serve', 'kiwix-tools', help)
  const port = await findFreePort()
  const url = `http://127.0.0.1:${port}/`
  const child = spawn(command, ['--port', String(port), '--address', '127.0.0.1', file], { stdio: 'ignore' })
  const close = () => void child.kill()
  for (const end = Date.now() + patience; Date.now() < end; await wait(200)) {
    const answers = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    )
    if (answers) return { url, close }
  }
  close()
  throw new Error(`kiwix-serve does not answer at ${url}`)
}
