/**
 * The `kb` command: `kb COMMAND [OPTIONS]`. Results go to standard output, everything else to standard error.
 * Exit status: 0 on success, 1 when work failed, 2 on wrong usage.
 */
import { createRequire } from 'node:module'
import { describeError } from './cli/describe-error.ts'
import { UsageError } from './cli/usage-error.ts'

/** A command: what `kb --help` says of it, and its module, loaded only when asked for. */
interface Command {
  summary: string
  load(): Promise<{ help: string; run(args: string[]): Promise<number> }>
}

const commands: Readonly<Record<string, Command>> = {
  build: { summary: 'build the site', load: () => import('./cli/build.ts') },
  start: { summary: 'serve the site on this machine, as it would be built now', load: () => import('./cli/start.ts') },
  read: { summary: 'read all articles, or a share of them, ahead of builds', load: () => import('./cli/read.ts') },
  merge: { summary: 'join the shards of a site', load: () => import('./cli/merge.ts') },
  parse: { summary: 'print article records, Markdown or HTML', load: () => import('./cli/parse.ts') },
  pack: { summary: 'pack a built site to read without a network', load: () => import('./cli/pack.ts') },
  fetch: { summary: 'bring the sources that stand in git repositories', load: () => import('./cli/fetch.ts') },
  changes: {
    summary: 'tell what changed in the archive between two built sites',
    load: () => import('./cli/changes.ts'),
  },
  check: { summary: 'check articles and built sites', load: () => import('./cli/check.ts') },
}

/** Runs a command line (without `node` and the script) and gives its exit status. */
export async function main([name, ...args]: string[]): Promise<number> {
  if (name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(usage())
    return 0
  }
  if (name === '--version') {
    process.stdout.write(`${createRequire(import.meta.url)('kb-archive/package.json').version}\n`)
    return 0
  }
  const command = name === undefined ? undefined : Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) {
    process.stderr.write(
      `${name === undefined ? 'kb: expected a command' : `kb: unknown command ${name}`}\n\n${usage()}`,
    )
    return 2
  }
  try {
    const { help, run } = await command.load()
    if (!asksForHelp(args)) return await run(args)
    process.stdout.write(help)
    return 0
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`kb ${name}: ${error.message}\nTry: kb ${name} --help\n`)
      return 2
    }
    process.stderr.write(`kb ${name}: ${describeError(error)}\n`)
    return 1
  }
}

/** What stands behind `--` are names of files. */
function asksForHelp(args: readonly string[]): boolean {
  const options = args.includes('--') ? args.slice(0, args.indexOf('--')) : args
  return options.includes('--help') || options.includes('-h')
}

function usage(): string {
  const rows = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(8)} ${summary}\n`)
  return `Usage: kb COMMAND [OPTIONS]\n\nCommands:\n${rows.join('')}\nkb COMMAND --help tells a command's options, kb --version the version.\n`
}
