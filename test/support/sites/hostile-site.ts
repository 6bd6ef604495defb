/** Builds a site from a folder of hostile content with the command that users run, and reads what it says of it. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, onTestFinished } from 'vitest'
import type { Report } from '../../../plugins/kb-check/index.ts'
import { listSiteFiles } from '../../../plugins/kb-check/site/list-site-files.ts'
import { findCommand } from '../commands/compiled-command.ts'
import { projectFolder } from '../project.ts'

/** A folder of content named `articles`, with a harmless article in it, and the site that is built from it. */
export interface HostileSite {
  /** The folder around both. */
  root: string
  /** The content, to put hostile files into. */
  content: string
  /** Writes a file whose name is given as bytes, which need not be UTF-8. */
  writeBytes(name: Buffer, text: string): void
  /** Builds the site; nothing but the site may appear. @throws Error when the build fails or leaves something else */
  build(...options: string[]): BuiltSite
}

/** A built site. */
export interface BuiltSite {
  folder: string
  report: Report
  /** What the report says of a path, rejections before doubts. */
  reasons(path: string): string[]
  /** A file of the site as text; null where there is none. */
  read(path: string): string | null
}

/** Number of the article that stands in every hostile folder and must be published whatever stands beside it. */
export const harmless = 'Q900001'

/** An article in the DOCUMENT form. @param fields lines of the header by name, in the place of harmless ones */
export function writeArticle(
  id: string,
  fields: Readonly<Record<string, string>> = {},
  body = 'The lamp is on.',
): string {
  const header = { TITLE: 'A Lamp', PRODUCT: 'Lamps', 'PROD/VER': '1.0', 'OPER/SYS': '', KEYWORDS: 'kblamp', ...fields }
  const lines = Object.entries(header).map(([name, value]) => `${name.padEnd(8)}:${value}`)
  const rule = '='.repeat(70)
  return `DOCUMENT:${id}  05-MAR-1999  [lamps]\n${lines.join('\n')}\n\n${rule}\n\nSYMPTOMS\n========\n\n${body}\n\n${rule}\n`
}

/** The same in Markdown with front matter. @param lines more lines of the front matter */
export function writeMarkdown(id: string, lines: readonly string[] = []): string {
  const header = [
    'Product(s): Lamps',
    'Version(s): 1.0',
    'Operating System(s): ',
    'Keyword(s): kblamp',
    'Last Modified: 05-MAR-1999',
  ]
  const front = ['layout: page', `title: "${id}: A Lamp"`, `permalink: /kb/${id.slice(1, 4)}/${id}/`, ...lines]
  const body = [`Article: ${id}`, ...header, '', 'The lamp is on.'].map((line) => `\t${line}`)
  return ['---', ...front, '---', '', `## ${id}: A Lamp`, '', ...body, ''].join('\n')
}

/** A new folder; it goes when the test ends. @param files content by path below `articles` */
export function makeHostileSite(files: Readonly<Record<string, string | Uint8Array>> = {}): HostileSite {
  const site = writeSite(files)
  onTestFinished(() => rmSync(site.root, { recursive: true, force: true }))
  return site
}

/**
 * A site that is built once, before the first test of the group that asks for it, and goes after the last.
 * @param files content by path below `articles`
 * @param options of the build
 * @param prepare puts into the content what is no plain file
 */
export function useHostileSite(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: readonly string[] = [],
  prepare: (site: HostileSite) => void = () => {},
): () => BuiltSite {
  let site: HostileSite | null = null
  let built: BuiltSite | null = null
  beforeAll(() => {
    site = writeSite(files)
    prepare(site)
    built = site.build(...options)
  })
  afterAll(() => site && rmSync(site.root, { recursive: true, force: true }))
  return () => {
    if (built === null) throw new Error('The site is built before the first test: look at it inside tests')
    return built
  }
}

function writeSite(files: Readonly<Record<string, string | Uint8Array>>): HostileSite {
  const root = mkdtempSync(join(tmpdir(), 'kb-hostile-'))
  const content = join(root, 'articles')
  for (const [path, text] of Object.entries({ 'harmless.TXT': writeArticle(harmless), ...files })) {
    mkdirSync(dirname(join(content, path)), { recursive: true })
    writeFileSync(join(content, path), text)
  }
  return {
    root,
    content,
    writeBytes: (name, text) => writeFileSync(Buffer.concat([Buffer.from(`${content}/`), name]), text),
    build: (...options) => build(root, options),
  }
}

/** The environment in which a build loads one of the faults beside this file. @param settings may be with another fault */
export function withFault(name: string, settings: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const hook = pathToFileURL(resolve(projectFolder, 'test/support/faults', name)).href
  return { ...process.env, ...settings, NODE_OPTIONS: `${settings.NODE_OPTIONS ?? ''} --import ${hook}` }
}

/** Runs the build below `root`. @param environment see `withFault` */
export function build(root: string, options: readonly string[] = [], environment = process.env): BuiltSite {
  const before = listOutside(root)
  const args = [
    findCommand(),
    'build',
    '--content',
    join(root, 'articles'),
    '--output',
    join(root, 'site'),
    '--no-cache',
    ...options,
  ]
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env: environment, cwd: root })
  if (status !== 0) throw new Error(`kb build: expected status 0, found ${status}: ${stderr}`)
  const added = listOutside(root).filter((path) => !before.includes(path))
  if (added.length > 0) throw new Error(`kb build: expected nothing beside the site, found ${added.join(', ')}`)
  return openSite(join(root, 'site'))
}

function openSite(folder: string): BuiltSite {
  const read = (path: string) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : null)
  const report = JSON.parse(read('report.json') ?? 'null') as Report
  if (read('kb/900/Q900001/index.html') === null) throw new Error(`expected ${harmless} to be published, found no page`)
  return {
    folder,
    report,
    reasons: (path) =>
      [...report.rejections, ...report.diagnostics].filter((entry) => entry.path === path).map(({ reason }) => reason),
    read,
  }
}

function listOutside(root: string): string[] {
  return listSiteFiles(root).filter((path) => !path.startsWith('site/') && !path.startsWith('articles/'))
}
