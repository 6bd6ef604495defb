/** What the tests ask of the machine they run on: the programs it has, and Debian's packages for those it lacks. */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** A machine; tests of the search pass a made one. */
export interface Machine {
  environment: Readonly<Record<string, string | undefined>>
  isRoot: boolean
  exists(path: string): boolean
  /** Runs a command and waits. @throws Error when it fails */
  run(command: string, args: readonly string[]): void
}

export const thisMachine: Machine = {
  environment: process.env,
  isRoot: process.getuid?.() === 0,
  exists: existsSync,
  run: (command, args) => {
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env: environment })
  },
}

/** The path of the first of these commands that the machine has. */
export function findCommand({ environment, exists }: Machine, names: readonly string[]): string | undefined {
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(exists)
}

/**
 * Installs one of Debian's packages, as root on a machine that has them.
 * @param help what to tell a reader who has to install it
 * @throws Error with the help where it cannot be installed
 */
export function installPackage(machine: Machine, name: string, help: string): void {
  if (!machine.isRoot || !machine.exists('/usr/bin/apt-get')) throw new Error(help)
  try {
    machine.run('apt-get', ['update', '-qq'])
    machine.run('apt-get', ['install', '-qq', '--yes', '--no-install-recommends', name])
  } catch (error) {
    throw new Error(`${help} Installing Debian's package failed.`, { cause: error })
  }
}

/**
 * The path of a command that tests need, installed from Debian's package where it is missing and may be installed.
 * @param help what to tell a reader who has to install it
 * @throws Error with the help where it is missing still
 */
export function requireCommand(machine: Machine, command: string, packageName: string, help: string): string {
  const found = findCommand(machine, [command])
  if (found !== undefined) return found
  installPackage(machine, packageName, help)
  const installed = findCommand(machine, [command])
  if (installed === undefined) throw new Error(`${help} Debian's package was installed, but has no ${command}.`)
  return installed
}
