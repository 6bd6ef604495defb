/** `kb parse`: prints what the parser makes of files: records, Markdown or HTML. Diagnostics go to standard error. */
import { readFileSync, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import { toHtml } from '../kb-parse/html/index.ts'
import { type ParsedArticle, readArticles } from '../kb-parse/index.ts'
import { toMarkdown } from '../kb-parse/markdown/index.ts'
import {
  type ContentFile,
  findContent,
  listContentFiles,
  loadSiteVocabulary,
  readContentFile,
  type SiteVocabulary,
} from '../kb-site/index.ts'
import { parseOptions } from './parse-options.ts'
import { UsageError } from './usage-error.ts'
import { writeOut } from './write-out.ts'

export const help = `Usage: kb parse [--format json|markdown|html] FILE|DIR...

Prints each article that the files hold, in order.

  --format json        one record a line (the default)
  --format markdown    Markdown with front matter
  --format html        the title and body as HTML
`

/** From a file to what is printed for it. */
type Printer = (file: ContentFile) => string

/** Runs the command: status 1 when a file cannot be read or gives no article. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseOptions({
    args,
    allowPositionals: true,
    options: { format: { type: 'string', default: 'json' } },
  })
  if (positionals.length === 0) throw new UsageError('expected a file or folder, found none')
  const failed = new Set<string>()
  const print = choosePrinter(values.format, (path) => failed.add(path))
  for (const file of positionals.flatMap(listArgument)) await writeOut(print(file))
  return failed.size > 0 ? 1 : 0
}

function choosePrinter(format: string, onRejected: (path: string) => void): Printer {
  switch (format) {
    case 'json': {
      const vocabulary = loadSiteVocabulary(findContent(resolve('content'), 'vocabulary'))
      return (file) => printRecords(file, vocabulary, onRejected)
    }
    case 'markdown':
      return (file) => printArticles(file, toMarkdown, onRejected)
    case 'html':
      return (file) => printArticles(file, toHtml, onRejected)
    default:
      throw new UsageError(`--format: expected json, markdown or html, found ${format}`)
  }
}

function listArgument(path: string): ContentFile[] {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) throw new UsageError(`${path}: expected a file or folder, found nothing there`)
  if (!stats.isDirectory()) return [{ source: 'file', path, absolutePath: resolve(path) }]
  const folder = resolve(path)
  const source = { name: basename(folder), folder, title: path, sample: false, originalUrl: null }
  return listContentFiles(source).files
}

function printRecords(file: ContentFile, vocabulary: SiteVocabulary, onRejected: (path: string) => void): string {
  const { copies, rejections, diagnostics } = readContentFile(file, null, vocabulary)
  for (const { reason, line } of rejections) {
    process.stderr.write(`${file.path}:${line}: no article: ${reason}\n`)
    onRejected(file.path)
  }
  for (const { line, column, reason, ruleId } of diagnostics) {
    process.stderr.write(`${file.path}:${line}:${column}: ${reason} (${ruleId})\n`)
  }
  return copies.map(({ record }) => `${JSON.stringify(record)}\n`).join('')
}

function printArticles(
  file: ContentFile,
  print: (article: ParsedArticle) => string,
  onRejected: (path: string) => void,
): string {
  const vfile = new VFile({ path: file.path })
  const { articles, rejections } = readArticles(readFileSync(file.absolutePath), vfile)
  for (const { reason, line } of rejections) vfile.message(`No article: ${reason}`, { place: { line, column: 1 } })
  if (rejections.length > 0) onRejected(file.path)
  if (vfile.messages.length > 0) process.stderr.write(`${reporter(vfile)}\n`)
  return articles.map((article) => `${print(article).trimEnd()}\n`).join('\n')
}
