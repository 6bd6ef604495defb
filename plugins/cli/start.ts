/** `kb start`: builds the site, serves it on this machine, and rebuilds it when content or layouts change. */
import { resolve } from 'node:path'
import { createEleventy, defaultOptions } from '../kb-site/index.ts'
import { parseOptions } from './parse-options.ts'
import { parsePrefix } from './parse-prefix.ts'
import { TerminalProgress } from './terminal-progress.ts'
import { UsageError } from './usage-error.ts'

const help = `Usage: kb start [OPTIONS]

Serves the site on this machine and rebuilds it on changes.

  --content DIR        a folder of raw articles; may be given several times
  --output DIR         where the site goes (default: _site)
  --path-prefix /x/    the path below which it is served (default: /)
  --port N             port (default: 8080)
  --no-search          build no search index
`

/** Runs the command; it ends with the process. */
export async function start(args: string[]): Promise<number> {
  const { values } = parseOptions({
    args,
    options: {
      content: { type: 'string', multiple: true, default: [] },
      output: { type: 'string', default: '_site' },
      'path-prefix': { type: 'string', default: '/' },
      port: { type: 'string', default: '8080' },
      'no-search': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) {
    process.stdout.write(help)
    return 0
  }
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new UsageError(`--port: expected 1 to 65535, found ${values.port}`)
  const eleventy = createEleventy({
    ...defaultOptions(),
    articleFolders: values.content.map((folder) => resolve(folder)),
    outputFolder: resolve(values.output),
    pathPrefix: parsePrefix(values['path-prefix']),
    search: !values['no-search'],
    progress: new TerminalProgress(),
  })
  await eleventy.init()
  await eleventy.watch()
  await eleventy.serve(port)
  return new Promise(() => {})
}
