/**
 * Brings one commit into a store: first its trees without any file's content, later the content of the files that are
 * wanted. A server that cannot leave content out sends all of it at once, which is slower and gives the same.
 */
import type { GitStore } from './git.ts'
import type { PinnedRepository } from './types.ts'

const remote = 'origin'

/** Without tags, submodules and a file that notes what came. */
const fetchQuietly = ['fetch', '--quiet', '--no-tags', '--recurse-submodules=no', '--no-write-fetch-head']

/**
 * Brings the commit and its trees.
 * @throws Error when the commit cannot be had, or when what has its name is no commit
 */
export async function fetchCommit(git: GitStore, { url, commit }: PinnedRepository): Promise<void> {
  await git.run(['remote', 'add', '--', remote, url])
  await git.run([...fetchQuietly, '--depth=1', '--filter=blob:none', '--', remote, commit])
  const type = (await git.run(['cat-file', '-t', commit])).toString('utf8').trim()
  if (type !== 'commit') throw new Error(`${commit}: found a ${type}, expected a commit`)
}

/** Names of those contents that the commit has and the store lacks. */
export async function findMissingBlobs(git: GitStore, commit: string): Promise<Set<string>> {
  const output = await git.run(['rev-list', '--objects', '--no-object-names', '--missing=print', commit])
  const lines = output.toString('latin1').split('\n')
  return new Set(lines.filter((line) => line.startsWith('?')).map((line) => line.slice(1)))
}

/** Brings these contents. */
export async function fetchBlobs(git: GitStore, blobs: readonly string[]): Promise<void> {
  await git.run([...fetchQuietly, '--filter=blob:none', '--stdin', remote], blobs.map((blob) => `${blob}\n`).join(''))
}
