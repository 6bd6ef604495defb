import { afterEach, expect, it, vi } from 'vitest'
import { TerminalProgress } from '../../plugins/cli/terminal-progress.ts'

afterEach(() => vi.restoreAllMocks())

/** What is written to standard error, which is no terminal in tests. */
function watchErrors(): string[] {
  const written: string[] = []
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0)
  return written
}

it('writes a line for each stage and for each quarter of a long one', () => {
  const written = watchErrors()
  const progress = new TerminalProgress()
  progress.stage('read', 2000)
  for (let step = 0; step < 20; step += 1) progress.advance(100)
  progress.stage('graph')
  expect(written).toEqual([
    'read: 2000\n',
    'read: 500 of 2000\n',
    'read: 1000 of 2000\n',
    'read: 1500 of 2000\n',
    'graph\n',
  ])
})

it("ends with each stage's time, memory and steps", () => {
  const written = watchErrors()
  const progress = new TerminalProgress()
  progress.stage('read', 3)
  progress.advance(3)
  progress.finish()
  expect(written.at(-1)).toMatch(/^ {2}stage .*\n {2}read +\d+\.\d s +\d+ MB {2}3\n$/)
})
