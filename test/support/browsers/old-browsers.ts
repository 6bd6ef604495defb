/**
 * Pages in graphical browsers that know no cascade layers, on a screen that exists in memory alone. Where one is missing
 * and the tests run as root on Debian or Ubuntu, its package is installed; otherwise the tests fail and say what to install.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { requireCommand, thisMachine } from '../machine.ts'

/** The browsers that pages are tried in; each command stands in the package of its name. */
export const oldBrowsers = ['netsurf-gtk', 'dillo'] as const

/** links2 knows no style sheets at all; it shows the edition for old browsers alone. */
export type OldBrowser = (typeof oldBrowsers)[number] | 'links2'

/** Options that a browser needs to show a window. */
const startOptions: Readonly<Partial<Record<OldBrowser, readonly string[]>>> = { links2: ['-g'] }

/** What a browser has on its screen. */
export interface Screen {
  /** Pixels by colour, `#rrggbb`. */
  colours: ReadonlyMap<string, number>
}

/** One screen after another is tried by `xvfb-run -a`; a page has this long to appear, in milliseconds. */
const patience = 120_000

/**
 * Opens an address and looks at the screen until it shows what is waited for.
 * @throws Error with the colours that were seen, when it does not appear in a minute
 */
export async function lookAtPage(
  browser: OldBrowser,
  address: string,
  isShown: (screen: Screen) => boolean,
): Promise<Screen> {
  const folder = mkdtempSync(join(tmpdir(), 'kb-old-browser-'))
  const command = requireCommand(thisMachine, browser, browser, explain(browser))
  const screen = requireCommand(thisMachine, 'xvfb-run', 'xvfb', explain('xvfb'))
  const options = [
    '-a',
    '-s',
    `-screen 0 1000x1400x24 -fbdir ${folder}`,
    command,
    ...(startOptions[browser] ?? []),
    address,
  ]
  // A home of its own, so that no settings of the machine count; a process group, so that all of it ends.
  const environment = { PATH: process.env.PATH, HOME: folder, LC_ALL: 'C.UTF-8' }
  const running = spawn(screen, options, { detached: true, env: environment, stdio: 'ignore' })
  try {
    return await waitForScreen(join(folder, 'Xvfb_screen0'), isShown)
  } finally {
    if (running.pid !== undefined) process.kill(-running.pid)
    rmSync(folder, { recursive: true, force: true })
  }
}

function explain(name: string): string {
  return `The tests of pages in old browsers need ${name}, found none. Install it (Debian, Ubuntu: \`sudo apt-get install ${name}\`).`
}

async function waitForScreen(file: string, isShown: (screen: Screen) => boolean): Promise<Screen> {
  let screen: Screen = { colours: new Map() }
  for (const end = Date.now() + patience; Date.now() < end; await wait(500)) {
    screen = readScreen(file) ?? screen
    if (isShown(screen)) return screen
  }
  const most = [...screen.colours].sort(([, one], [, other]) => other - one).slice(0, 12)
  throw new Error(`The page did not appear. Colours on the screen: ${JSON.stringify(most)}`)
}

/** Reads the frame buffer of Xvfb, an X window dump (XWDFile.h): a header of 32-bit numbers, colour cells, pixels. */
function readScreen(file: string): Screen | null {
  let dump: Buffer
  try {
    dump = readFileSync(file)
  } catch {
    return null
  }
  if (dump.length < 100) return null
  const field = (index: number) => dump.readUInt32BE(index * 4)
  const [headerSize, height, isBigEndian, bytesPerLine, cells] = [field(0), field(5), field(7), field(12), field(19)]
  const start = headerSize + cells * 12
  const colours = new Map<string, number>()
  for (let offset = start; offset + 4 <= Math.min(dump.length, start + height * bytesPerLine); offset += 4) {
    const pixel = (isBigEndian ? dump.readUInt32BE(offset) : dump.readUInt32LE(offset)) & 0xffffff
    const colour = `#${pixel.toString(16).padStart(6, '0')}`
    colours.set(colour, (colours.get(colour) ?? 0) + 1)
  }
  return { colours }
}
