/** For tests of what only POSIX systems have: a test on Windows is listed as skipped, with the reason in its name. */
import { describe, it } from 'vitest'

const isWindows = process.platform === 'win32'

/** A test that is skipped on Windows. @param reason what Windows lacks */
export function itOnPosix(reason: string, name: string, test: () => void | Promise<void>): void {
  it.skipIf(isWindows)(isWindows ? `${name} (skipped: ${reason})` : name, test)
}

/** A group of tests that is skipped on Windows. @param reason what Windows lacks */
export function describeOnPosix(reason: string, name: string, tests: () => void): void {
  describe.skipIf(isWindows)(isWindows ? `${name} (skipped: ${reason})` : name, tests)
}
