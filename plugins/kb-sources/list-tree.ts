/**
 * Lists what a commit has in the folders that are wanted. Files only: symbolic links, submodules, and paths that could
 * leave the copy's folder or be taken for git's own are left out with the reason.
 */
import type { GitStore } from './git.ts'
import type { LeftOutPath, PinnedRepository, TreeFile } from './types.ts'

/** What is wanted of a commit, sorted by path, and what of it is left out. */
export interface TreeListing {
  files: TreeFile[]
  leftOut: LeftOutPath[]
}

/** What is left out by its mode in the tree. */
const otherModes: Readonly<Record<string, string>> = {
  120000: 'a symbolic link, expected a file',
  160000: 'a submodule, expected a file',
}

/** `100644 blob 257cc5642cb1a054f08cc83f2d943e56fd3ebe99` before the tab, the path behind it. */
const entryHead = /^(\d{6}) [a-z]+ ([0-9a-f]{40})$/

/** Bytes of a path's step that file systems take. */
const longestStep = 255

/** @throws Error where a folder that is wanted has no file */
export async function listTree(git: GitStore, { commit, folders }: PinnedRepository): Promise<TreeListing> {
  const output = await git.run(['ls-tree', '-r', '-z', '--full-tree', commit])
  const listing: TreeListing = { files: [], leftOut: [] }
  for (const line of splitAtNul(output)) {
    const tab = line.indexOf('\t')
    const [, mode = '', blob = ''] = entryHead.exec(line.subarray(0, tab).toString('latin1')) ?? []
    const path = line.subarray(tab + 1).toString('utf8')
    if (!folders.some((folder) => isBelow(path, folder))) continue
    const reason = otherModes[mode] ?? describeUnsafePath(path)
    if (reason === null) listing.files.push({ path, blob })
    else listing.leftOut.push({ path, reason })
  }
  for (const folder of folders) {
    if (!listing.files.some(({ path }) => isBelow(path, folder))) {
      throw new Error(`${folder}: found no file in that folder of commit ${commit}, expected articles`)
    }
  }
  return listing
}

/** Why a path of a tree is not written to disk; null where it is. Git itself writes none of these, a forged tree may. */
export function describeUnsafePath(path: string): string | null {
  if (path.includes('\uFFFD')) return 'a path that is not UTF-8, expected UTF-8'
  const step = path.split('/').find(isUnsafeStep)
  return step === undefined ? null : `a path with the step ${JSON.stringify(step)}, expected ordinary names`
}

function isUnsafeStep(step: string): boolean {
  if (step === '' || step === '.' || step === '..' || step.toLowerCase() === '.git') return true
  return /[\0-\x1f\x7f\\]/.test(step) || Buffer.byteLength(step) > longestStep
}

function isBelow(path: string, folder: string): boolean {
  return folder === '.' || path.startsWith(`${folder}/`)
}

function* splitAtNul(bytes: Buffer): Generator<Buffer> {
  for (let start = 0, end = bytes.indexOf(0); end >= 0; start = end + 1, end = bytes.indexOf(0, start)) {
    yield bytes.subarray(start, end)
  }
}
