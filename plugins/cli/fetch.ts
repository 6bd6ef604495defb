/** `kb fetch`: brings the git repositories of `content/sources.yaml`, each at the commit that it is pinned to. */
import { join, resolve } from 'node:path'
import { type FetchResult, fetchSource, type ListedSource, readSources } from '../kb-sources/index.ts'
import { describeError } from './describe-error.ts'
import { parseOptions } from './parse-options.ts'
import { TerminalProgress } from './terminal-progress.ts'
import { UsageError } from './usage-error.ts'

export const help = `Usage: kb fetch [NAME...]

Brings the git repositories that content/sources.yaml lists, or those named, into content/fetched: the pinned commit,
and of it only the folders that are listed. A copy that is whole already costs no network. When a fetch fails the old
copy stays, and the next fetch goes on where it broke off.
`

/** Runs the command on the project's content folder. */
export async function run(args: string[]): Promise<number> {
  const { positionals } = parseOptions({ args, allowPositionals: true, options: {} })
  return fetchListed(resolve('content'), positionals)
}

/**
 * Brings the repositories of a content folder's list, or those named. When one fails the others are brought all the same.
 * @returns status 1 when one failed
 * @throws Error when none is listed
 */
export async function fetchListed(contentFolder: string, names: readonly string[]): Promise<number> {
  const listed = chooseSources(readSources(contentFolder), names)
  if (listed.length === 0) {
    const file = join(contentFolder, 'sources.yaml')
    throw new Error(`${file}: expected it to list a git repository, found none. Add one, with its commit.`)
  }
  const progress = new TerminalProgress()
  const states = new Set<FetchResult['state'] | 'failed'>()
  for (const source of listed) {
    if (!source.repository) continue
    try {
      const result = await fetchSource(source, source.repository, progress)
      states.add(result.state)
      report(source, result)
    } catch (error) {
      states.add('failed')
      process.stderr.write(`kb fetch: ${describeError(error)}\n`)
    }
  }
  if (states.has('fetched')) progress.finish()
  return states.has('failed') ? 1 : 0
}

/** Repositories to bring: those named, or all. */
function chooseSources(sources: readonly ListedSource[], names: readonly string[]): ListedSource[] {
  const repositories = sources.filter(({ repository }) => repository !== null)
  for (const name of names) {
    if (repositories.every((source) => source.name !== name)) {
      const known = repositories.map((source) => source.name).join(', ') || 'none is listed'
      throw new UsageError(`${name}: expected the name of a repository in content/sources.yaml (${known})`)
    }
  }
  return names.length === 0 ? repositories : repositories.filter(({ name }) => names.includes(name))
}

function report({ name, folder, repository }: ListedSource, { state, files, leftOut }: FetchResult): void {
  const lines = leftOut.map(({ path, reason }) => `${name}: ${path}: left out: ${reason}`)
  const verb = state === 'current' ? 'already there and whole' : 'brought'
  lines.push(`${name}: ${files} files of commit ${repository?.commit} ${verb}, in ${folder}`)
  process.stderr.write(`${lines.join('\n')}\n`)
}
