import { describe, expect, it } from 'vitest'
import type { Machine } from '../machine.ts'
import { findTextBrowser } from './text-browsers.ts'

/** A machine with these files, on which installing w3m adds it. */
function machine(files: string[], isRoot: boolean): Machine {
  const present = new Set(files)
  return {
    environment: { PATH: '/usr/local/bin:/usr/bin' },
    isRoot,
    exists: (path) => present.has(path),
    run: (_, args) => {
      if (args.includes('w3m')) present.add('/usr/bin/w3m')
    },
  }
}

describe('findTextBrowser', () => {
  it('finds the command', () => {
    expect(findTextBrowser('lynx', machine(['/usr/bin/lynx'], false))).toBe('/usr/bin/lynx')
  })

  it("installs Debian's package as root", () => {
    expect(findTextBrowser('w3m', machine(['/usr/bin/apt-get'], true))).toBe('/usr/bin/w3m')
  })

  it('fails with what to install elsewhere', () => {
    expect(() => findTextBrowser('w3m', machine(['/usr/bin/apt-get'], false))).toThrow('sudo apt-get install w3m')
    expect(() => findTextBrowser('lynx', machine([], true))).toThrow('brew install lynx')
    expect(() => findTextBrowser('lynx', machine(['/usr/bin/apt-get'], true))).toThrow('has no lynx')
  })
})
