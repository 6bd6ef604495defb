/**
 * Pages as readers of text browsers see them. Where lynx or w3m is missing and the tests run as root on Debian or Ubuntu,
 * its package is installed; otherwise the tests fail and say what to install. They are never skipped.
 */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { type Machine, requireCommand, thisMachine } from '../machine.ts'

/** The text browsers that pages are tried in. */
export const textBrowsers = ['lynx', 'w3m'] as const

export type TextBrowser = (typeof textBrowsers)[number]

/** Neither browser's own settings, nor those of the machine: links are not numbered, lines have 80 columns. */
const dumpArguments: Readonly<Record<TextBrowser, readonly string[]>> = {
  lynx: ['-cfg=/dev/null', '-dump', '-nolist', '-nonumbers', '-width=80', '-display_charset=utf-8'],
  w3m: ['-config', '/dev/null', '-dump', '-cols', '80', '-T', 'text/html', '-O', 'UTF-8'],
}

/**
 * The path of a text browser.
 * @throws Error that says what to install, when it is missing and may not be installed
 */
export function findTextBrowser(name: TextBrowser, machine: Machine = thisMachine): string {
  const help =
    `The tests of pages as text need ${name}, found none. Install it (Debian, Ubuntu: \`sudo apt-get install ${name}\`; ` +
    `Fedora: \`sudo dnf install ${name}\`; macOS: \`brew install ${name}\`).`
  return requireCommand(machine, name, name, help)
}

/** What a text browser shows of the page at an address, without spaces at the ends of lines. */
export async function dumpPage(browser: TextBrowser, address: string): Promise<string> {
  const environment = { PATH: process.env.PATH, HOME: '/nonexistent', LC_ALL: 'C.UTF-8' }
  const options = { env: environment, maxBuffer: 1 << 24 }
  const { stdout } = await promisify(execFile)(findTextBrowser(browser), [...dumpArguments[browser], address], options)
  return `${stdout.replace(/[^\S\n]+$/gm, '').trim()}\n`
}
