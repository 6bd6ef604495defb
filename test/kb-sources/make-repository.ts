/** Makes git repositories on the spot, from any entries that a tree may hold, and reaches them by a file URL. */
import { execFileSync } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { makeFiles } from '../support/files.ts'

/** An entry of a tree: a file's text, a link's target, or a submodule's commit. */
export type TreeEntry = string | { link: string } | { submodule: string }

/** A repository that can be fetched from. */
export interface TestRepository {
  folder: string
  /** `file:///...` */
  url: string
  /** Commits these entries, in place of all that the last commit had, and gives the commit's hash. */
  commit(entries: Iterable<readonly [path: string, entry: TreeEntry]>): string
  /** Runs git in it and gives what it prints. */
  git(args: readonly string[], input?: string | Buffer): string
}

/** The three files that most tests fetch, and one beside them that is not asked for. */
export const someFiles = [
  ['kb/900/Q900001/README.md', 'One lamp\n'],
  ['kb/900/Q900002/README.md', 'Two lamps\n'],
  ['txt/900/Q900001.TXT', 'One lamp, typed\r\n'],
  ['tools/lamp.sh', 'exit 1\n'],
] as const

/** A new repository without a commit, which goes when the test has ended. It leaves out content when asked to. */
export function makeRepository(): TestRepository {
  const folder = makeFiles({})
  const environment = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' }
  const git = (args: readonly string[], input: string | Buffer = '') =>
    execFileSync('git', args, { cwd: folder, input, env: environment, encoding: 'utf8', maxBuffer: 1 << 28 }).trim()
  git(['init', '--quiet', '--bare', '.'])
  git(['config', 'uploadpack.allowFilter', 'true'])
  git(['config', 'fastimport.unpackLimit', '1'])
  return {
    folder,
    url: pathToFileURL(folder).href,
    git,
    commit(entries) {
      git(['fast-import', '--quiet', '--force'], writeStream(entries))
      return git(['rev-parse', 'main'])
    },
  }
}

function writeStream(entries: Iterable<readonly [path: string, entry: TreeEntry]>): string {
  const lines = ['commit refs/heads/main\ncommitter Lamp <lamp@example.org> 915148800 +0000\ndata 0\n']
  for (const [path, entry] of entries) {
    if (typeof entry === 'object' && 'submodule' in entry) lines.push(`M 160000 ${entry.submodule} ${path}\n`)
    else if (typeof entry === 'object') lines.push(`M 120000 inline ${path}\n${writeData(entry.link)}`)
    else lines.push(`M 100644 inline ${path}\n${writeData(entry)}`)
  }
  return lines.join('')
}

function writeData(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`
}
