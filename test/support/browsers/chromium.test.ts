import { describe, expect, it } from 'vitest'
import type { Machine } from '../machine.ts'
import { findChromium } from './chromium.ts'

/** A machine with these files; `apt-get install` adds Debian's Chromium unless the package is broken. */
function machine(changes: { files?: string[]; chromePath?: string; isRoot?: boolean; broken?: boolean }) {
  const files = new Set(changes.files ?? [])
  const commands: string[] = []
  const made: Machine = {
    environment: { PATH: '/usr/local/bin:/usr/bin', CHROME_PATH: changes.chromePath },
    isRoot: changes.isRoot ?? false,
    exists: (path) => files.has(path),
    run: (command, args) => {
      commands.push([command, ...args].join(' '))
      if (changes.broken) throw new Error('no network')
      if (args.includes('chromium')) files.add('/usr/bin/chromium')
    },
  }
  return { made, commands }
}

describe('findChromium', () => {
  it('takes CHROME_PATH before all', () => {
    const { made } = machine({ files: ['/opt/chrome', '/usr/bin/chromium'], chromePath: '/opt/chrome' })
    expect(findChromium(made)).toBe('/opt/chrome')
  })

  it('says so when CHROME_PATH leads nowhere', () => {
    const { made } = machine({ files: ['/usr/bin/chromium'], chromePath: '/opt/none' })
    expect(() => findChromium(made)).toThrow('CHROME_PATH: expected a Chromium at /opt/none')
  })

  it.each(['/usr/bin/chromium', '/usr/local/bin/google-chrome', '/snap/bin/chromium'])('finds %s', (path) => {
    expect(findChromium(machine({ files: [path] }).made)).toBe(path)
  })

  it("installs Debian's package as root, and only then", () => {
    const { made, commands } = machine({ files: ['/usr/bin/apt-get'], isRoot: true })
    expect(findChromium(made)).toBe('/usr/bin/chromium')
    expect(commands).toEqual(['apt-get update -qq', 'apt-get install -qq --yes --no-install-recommends chromium'])
    const user = machine({ files: ['/usr/bin/apt-get'] })
    expect(() => findChromium(user.made)).toThrow('sudo apt-get install chromium')
    expect(user.commands).toEqual([])
  })

  it('fails with what to install when installing fails or is not possible', () => {
    expect(() => findChromium(machine({ isRoot: true }).made)).toThrow('Install it')
    const { made } = machine({ files: ['/usr/bin/apt-get'], isRoot: true, broken: true })
    expect(() => findChromium(made)).toThrow('set CHROME_PATH')
  })
})
