/** `kb pack`: a copy of a built site to keep, as one file. */
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { type BookDetails, packLegacy, packZim, packZip } from '../kb-pack/index.ts'
import { parseOptions } from './parse-options.ts'
import { TerminalProgress } from './terminal-progress.ts'
import { UsageError } from './usage-error.ts'

export const help = `Usage: kb pack zip|zim|legacy SITE [OPTIONS]

Packs a built site to be read without a network.

  zip     a file that unpacks to a folder; it opens by a double click on its index.html, search included
  zim     a book for Kiwix and other readers; needs zimwriterfs of openZIM's zim-tools
  legacy  a folder for the browsers of Windows 98, to be burnt on a CD-ROM: HTML 4.01, lists instead of search

  --output PATH        where it goes (default: archive.zip, archive.zim, archive-legacy)
  --title TEXT         what a list of books calls it (default: the site's title); zim only
  --description TEXT   what it says of it (default: the site's description); zim only
`

/** The forms, each with where it goes unless told. */
const OUTPUTS = { zip: 'archive.zip', zim: 'archive.zim', legacy: 'archive-legacy' } as const
type Form = keyof typeof OUTPUTS

/** Bytes of a megabyte, as storage is sold. */
const MB = 1_000_000

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseOptions({
    args,
    allowPositionals: true,
    options: {
      output: { type: 'string' },
      title: { type: 'string' },
      description: { type: 'string' },
    },
  })
  const [form, site, ...others] = positionals
  if (!isForm(form)) throw new UsageError(`expected zip, zim or legacy, found ${form ?? 'nothing'}`)
  if (site === undefined || others.length > 0) {
    throw new UsageError(`expected one folder of a built site, found ${positionals.length - 1}`)
  }
  const { title, description } = values
  if (form !== 'zim' && (title ?? description) !== undefined) {
    throw new UsageError('found --title or --description, which only zim has')
  }
  const output = resolve(values.output ?? OUTPUTS[form])
  const progress = new TerminalProgress()
  const details = { ...(title && { title }), ...(description && { description }) }
  const { files, bytes } = await packAs(form, resolve(site), output, details, progress)
  progress.finish()
  process.stderr.write(`${files} files in ${output}, ${(bytes / MB).toFixed(1)} MB\n`)
  return 0
}

function isForm(form: string | undefined): form is Form {
  return form !== undefined && Object.hasOwn(OUTPUTS, form)
}

async function packAs(
  form: Form,
  site: string,
  output: string,
  details: Partial<BookDetails>,
  progress: TerminalProgress,
): Promise<{ files: number; bytes: number }> {
  if (form === 'legacy') return packLegacy(site, output, progress)
  const files = await (form === 'zip' ? packZip(site, output, progress) : packZim(site, output, details, progress))
  return { files, bytes: statSync(output).size }
}
