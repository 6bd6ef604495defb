/**
 * Finds the Chromium that the browser tests drive: `CHROME_PATH`, a command of a common name, a usual place. Where there
 * is none and the tests run as root on Debian or Ubuntu, Debian's package is installed; otherwise the tests fail and say
 * what to install. They are never skipped.
 */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const commandNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const usualPlaces = [
  '/usr/bin/chromium',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** What the search asks of the machine; tests pass a made one. */
export interface Machine {
  environment: Readonly<Record<string, string | undefined>>
  isRoot: boolean
  exists(path: string): boolean
  /** Runs a command and waits. @throws Error when it fails */
  run(command: string, args: readonly string[]): void
}

const thisMachine: Machine = {
  environment: process.env,
  isRoot: process.getuid?.() === 0,
  exists: existsSync,
  run: (command, args) => {
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env: environment })
  },
}

/**
 * The path of a Chromium.
 * @throws Error that says what to install, when there is none and none may be installed
 */
export function findChromium(machine: Machine = thisMachine): string {
  const named = machine.environment.CHROME_PATH
  if (named) {
    if (machine.exists(named)) return named
    throw new Error(`CHROME_PATH: expected a Chromium at ${named}, found nothing there. Correct it or unset it.`)
  }
  return lookFor(machine) ?? install(machine)
}

/** Starts the Chromium of this machine without a window. */
export async function launchChromium(): Promise<Browser> {
  // Chromium refuses to run as root inside its sandbox; the tests open nothing but the site they have built.
  const args = thisMachine.isRoot ? ['--no-sandbox'] : []
  return chromium.launch({ executablePath: findChromium(), args })
}

function lookFor({ environment, exists }: Machine): string | undefined {
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const commands = commandNames.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...commands, ...usualPlaces].find(exists)
}

function install(machine: Machine): string {
  const help =
    'The browser tests need Chromium, found none. Install it (Debian, Ubuntu: `sudo apt-get install chromium`; ' +
    'Fedora: `sudo dnf install chromium`; macOS: `brew install --cask chromium`), or set CHROME_PATH to a Chromium or Chrome.'
  if (!machine.isRoot || !machine.exists('/usr/bin/apt-get')) throw new Error(help)
  try {
    machine.run('apt-get', ['update', '-qq'])
    machine.run('apt-get', ['install', '-qq', '--yes', '--no-install-recommends', 'chromium'])
  } catch (error) {
    throw new Error(`${help} Installing Debian's package failed.`, { cause: error })
  }
  const installed = lookFor(machine)
  if (installed === undefined) throw new Error(`${help} Debian's package was installed, but has no Chromium.`)
  return installed
}
