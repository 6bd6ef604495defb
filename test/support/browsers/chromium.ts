/**
 * Finds the Chromium that the browser tests drive: `CHROME_PATH`, a command of a common name, a usual place. Where there
 * is none and the tests run as root on Debian or Ubuntu, Debian's package is installed; otherwise the tests fail and say
 * what to install. They are never skipped.
 */
import { type Browser, type BrowserServer, chromium, type LaunchOptions } from 'playwright-core'
import { findCommand, installPackage, type Machine, thisMachine } from '../machine.ts'

const commandNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const usualPlaces = [
  '/usr/bin/chromium',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

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

/** Starts the Chromium of this machine without a window, with these arguments besides the usual ones. */
export async function launchChromium(args: readonly string[] = []): Promise<Browser> {
  return chromium.launch(describeLaunch(args))
}

/** The same as a server, to which other processes connect by `chromium.connect`. */
export async function serveChromium(): Promise<BrowserServer> {
  return chromium.launchServer({ ...describeLaunch([]), host: '127.0.0.1' })
}

function describeLaunch(args: readonly string[]): LaunchOptions {
  // Chromium refuses to run as root inside its sandbox; the tests open nothing but the site they have built.
  const sandbox = thisMachine.isRoot ? ['--no-sandbox'] : []
  return { executablePath: findChromium(), args: [...sandbox, ...args] }
}

function lookFor(machine: Machine): string | undefined {
  return findCommand(machine, commandNames) ?? usualPlaces.find(machine.exists)
}

function install(machine: Machine): string {
  const help =
    'The browser tests need Chromium, found none. Install it (Debian, Ubuntu: `sudo apt-get install chromium`; ' +
    'Fedora: `sudo dnf install chromium`; macOS: `brew install --cask chromium`), or set CHROME_PATH to a Chromium or Chrome.'
  installPackage(machine, 'chromium', help)
  const installed = lookFor(machine)
  if (installed === undefined) throw new Error(`${help} Debian's package was installed, but has no Chromium.`)
  return installed
}
