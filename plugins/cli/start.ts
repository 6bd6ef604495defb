/** `kb start`: serves the site on this machine, its pages made when they are asked for, from content and layouts as they are then. */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { ArchiveOptions, BuildPlace, LiveSite, Progress } from '../kb-site/index.ts'
import { LiveServer } from '../kb-site/live/live-server.ts'
import { nameOptions } from './name-options.ts'
import { parseOptions } from './parse-options.ts'
import { parsePrefix } from './parse-prefix.ts'
import { TerminalProgress } from './terminal-progress.ts'
import { UsageError } from './usage-error.ts'

export const help = `Usage: kb start [OPTIONS]

Serves the site on this machine as it would be built now: an open page loads itself again when its article or a layout is
edited. Until all articles are read, pages are shown as the last kb build made them; search answers from it always. After
a change of plugins/, start it again.

  --content DIR        a folder of raw articles; may be given several times
  --output DIR         where kb build put the site, for its search (default: _site)
  --path-prefix /x/    the path below which it is served (default: /)
  --port N             port (default: 8080)
  --cache DIR          where builds keep what need not be done again (default: .cache/kb)
`

/** Runs the command; it ends with the process. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseOptions({
    args,
    options: {
      content: { type: 'string', multiple: true, default: [] },
      output: { type: 'string', default: '_site' },
      'path-prefix': { type: 'string', default: '/' },
      port: { type: 'string', default: '8080' },
      cache: { type: 'string', default: '.cache/kb' },
    },
  })
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new UsageError(`--port: expected 1 to 65535, found ${values.port}`)
  const [output, cache, prefix] = [resolve(values.output), resolve(values.cache), parsePrefix(values['path-prefix'])]
  const folder = join(cache, 'start')
  const server = await LiveServer.listen({ port, prefix, folders: [folder, output] })
  const address = `http://localhost:${port}${prefix}`
  if (existsSync(join(output, 'index.html'))) process.stderr.write(`As the last kb build made it: ${address}\n`)
  const progress = new TerminalProgress()
  const search = existsSync(join(output, 'search/manifest.json'))
  const site = await openSite(
    { ...nameOptions(values.content, cache), search },
    { folder: process.cwd(), outputFolder: folder, pathPrefix: prefix },
    progress,
  ).catch((error) => {
    server.close()
    throw error
  })
  server.show(site)
  progress.finish()
  process.stderr.write(`Ready: ${address}\n`)
  await site.prepare()
  return new Promise(() => {})
}

async function openSite(options: ArchiveOptions, place: BuildPlace, progress: Progress): Promise<LiveSite> {
  // Loaded while the server answers: it takes a second.
  const { LiveSite, resolveOptions } = await import('../kb-site/index.ts')
  return LiveSite.open({ ...resolveOptions(options, place), progress })
}
