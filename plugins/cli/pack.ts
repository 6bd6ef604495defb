/** `kb pack`: a copy of a built site to keep, as one file. */
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { packZim, packZip } from '../kb-pack/index.ts'
import { parseOptions } from './parse-options.ts'
import { TerminalProgress } from './terminal-progress.ts'
import { UsageError } from './usage-error.ts'

const help = `Usage: kb pack zip|zim SITE [OPTIONS]

Packs a built site as one file, to be read without a network.

  zip  a folder that opens by a double click on its index.html, search included
  zim  a book for Kiwix and other readers; needs zimwriterfs of openZIM's zim-tools

  --output FILE        where the file goes (default: archive.zip, archive.zim)
  --title TEXT         what a list of books calls it (default: the site's title); zim only
  --description TEXT   what it says of it (default: the site's description); zim only
`

/** Bytes of a megabyte, as storage is sold. */
const MB = 1_000_000

/** Runs the command. */
export async function pack(args: string[]): Promise<number> {
  const { values, positionals } = parseOptions({
    args,
    allowPositionals: true,
    options: {
      output: { type: 'string' },
      title: { type: 'string' },
      description: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) {
    process.stdout.write(help)
    return 0
  }
  const [form, site, ...others] = positionals
  if (form !== 'zip' && form !== 'zim') throw new UsageError(`expected zip or zim, found ${form ?? 'nothing'}`)
  if (site === undefined || others.length > 0) {
    throw new UsageError(`expected one folder of a built site, found ${positionals.length - 1}`)
  }
  const { output = `archive.${form}`, title, description } = values
  if (form === 'zip' && (title ?? description) !== undefined) {
    throw new UsageError('found --title or --description, which only zim has')
  }
  const file = resolve(output)
  const progress = new TerminalProgress()
  const files =
    form === 'zip'
      ? await packZip(resolve(site), file, progress)
      : await packZim(resolve(site), file, { ...(title && { title }), ...(description && { description }) }, progress)
  progress.finish()
  process.stderr.write(`${files} files in ${file}, ${(statSync(file).size / MB).toFixed(1)} MB\n`)
  return 0
}
