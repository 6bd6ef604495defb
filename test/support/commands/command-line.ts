/** Runs the `kb` command inside the test's own process, which is faster than starting one, and catches its output. */
import { vi } from 'vitest'
import { main } from '../../../plugins/cli.ts'

/** What a command line gave. */
export interface CommandResult {
  status: number
  stdout: string
  stderr: string
}

/** Runs `kb` with these arguments. */
export async function runCommandLine(...args: string[]): Promise<CommandResult> {
  const stdout = catchOutput(process.stdout)
  const stderr = catchOutput(process.stderr)
  try {
    const status = await main(args)
    return { status, stdout: stdout.text(), stderr: stderr.text() }
  } finally {
    stdout.release()
    stderr.release()
  }
}

function catchOutput(stream: NodeJS.WriteStream): { text(): string; release(): void } {
  const parts: string[] = []
  const spy = vi.spyOn(stream, 'write').mockImplementation((part) => {
    parts.push(String(part))
    return true
  })
  return { text: () => parts.join(''), release: () => spy.mockRestore() }
}
