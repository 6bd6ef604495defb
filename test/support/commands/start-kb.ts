/** Runs `kb start` for tests. */
import { spawn } from 'node:child_process'
import { findCommand } from './compiled-command.ts'

/** Starts the command and waits until it says that it is ready; gives what stops it. */
export async function startKb(args: readonly string[]): Promise<() => void> {
  const started = spawn(process.execPath, [findCommand(), 'start', ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  await new Promise<void>((ready, fail) => {
    started.stderr.on('data', (piece) => {
      said += piece
      if (said.includes('Ready')) ready()
    })
    started.once('exit', () => fail(new Error(`kb start ended before it was ready: ${said}`)))
  })
  return () => started.kill()
}
