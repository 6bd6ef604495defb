import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectFolder } from '../support/project.ts'

/** A row of "Where things belong": a folder, and the folders and files that its own files may import. */
interface Row {
  folder: string
  mayImport: readonly string[]
}

const site = 'plugins/kb-site'
const plugins = readTable('| folder | what | may import |', (name) =>
  /^kb-|^cli$/.test(name) ? `plugins/${name}` : name,
)
const rooms = readTable('| room | what | may import |', (name) => `${site}/${name}`)
const all = [...plugins, ...rooms]

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kb-imports-'))
  for (const name of ['biome.json', 'biome-imports.json']) cpSync(join(projectFolder, name), join(folder, name))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the tables of CONTRIBUTING', () => {
  it('have a row for every folder', () => {
    expect(plugins.length).toBeGreaterThan(10)
    expect(rooms.length).toBeGreaterThan(10)
    const listed = execFileSync('git', ['ls-files', 'plugins'], { cwd: projectFolder, encoding: 'utf8' }).split('\n')
    const folders = new Set(listed.flatMap((path) => path.match(/^plugins\/(?:kb-site\/)?[^/]+(?=\/)/)?.[0] ?? []))
    const inRooms = listed.flatMap((path) => path.match(/^plugins\/kb-site\/[^/]+(?=\/)/)?.[0] ?? [])
    const expected = [...new Set([...folders, ...inRooms, site])].sort()
    const rows = all.map((row) => row.folder).filter((path) => path.startsWith('plugins/'))
    expect(rows.sort()).toEqual(expected)
  })
})

describe('the import rules', () => {
  it('let every folder import what its row says and nothing else', () => {
    const targets = [...new Set(all.flatMap((row) => [`${row.folder}/any.ts`, ...row.mayImport.filter(isFile)]))]
    const places = [...all.map((row) => ({ row, inner: row.folder })), ...listInner()]
    const pairs = places.flatMap(({ row, inner }, index) =>
      targets
        // A rule names the files that inner rooms may import from above them.
        .filter((target) => inner === row.folder || dirname(target) !== row.folder)
        .map((target, number) => ({ row, target, path: `${inner}/plant-${index}-${number}.ts` })),
    )
    for (const { target, path } of pairs) plant(path, `import type { Any } from '${specifier(path, target)}'\n`)
    const found = lint()
    const refused = pairs.filter(({ row, target }) => !allows(row, target)).map(({ path }) => path)
    expect(refused.length).toBeGreaterThan(500)
    const described = new Map(pairs.map(({ target, path }) => [path, `${dirname(path)} -> ${target}`]))
    const describeAll = (paths: readonly string[]) => paths.map((path) => described.get(path) ?? path).sort()
    expect(describeAll(found)).toEqual(describeAll(refused))
  })

  it.each(['kb-parse', 'kb-entities'])('keep the disk and Eleventy away from %s', (name) => {
    const modules = ['node:fs', 'node:fs/promises', '@11ty/eleventy', 'node:path']
    const paths = modules.map((_, number) => `plugins/${name}/inner/plant-${number}.ts`)
    for (const [number, path] of paths.entries()) plant(path, `import { any } from '${modules[number]}'\nany()\n`)
    expect(lint()).toEqual(paths.slice(0, 3))
  })

  it('find circles, those of types too', () => {
    plant('plugins/kb-graph/one.ts', "import type { Two } from './two.ts'\nexport type One = Two\n")
    plant('plugins/kb-graph/two.ts', "import type { One } from './one.ts'\nexport type Two = One\n")
    plant('plugins/kb-graph/three.ts', "import type { One } from './one.ts'\nexport type Three = One\n")
    expect(lint()).toEqual(['plugins/kb-graph/one.ts', 'plugins/kb-graph/two.ts'])
  })
})

function readTable(head: string, place: (name: string) => string): Row[] {
  const text = readFileSync(join(projectFolder, 'CONTRIBUTING.md'), 'utf8')
  const table = text.slice(text.indexOf(head)).split('\n\n')[0] ?? ''
  return table
    .split('\n')
    .slice(2)
    .map((line) => {
      const [, first = '', , last = ''] = line.split('|')
      const [name = ''] = readNames(first)
      return { folder: name.includes('/') ? name : place(name), mayImport: readNames(last).map(place) }
    })
}

/** Rooms within a room: what holds there is what holds for the room. */
function listInner(): { row: Row; inner: string }[] {
  const files = execFileSync('git', ['ls-files', site], { cwd: projectFolder, encoding: 'utf8' }).split('\n')
  return rooms.flatMap((row) => {
    const below = files.filter((path) => path.startsWith(`${row.folder}/`)).map(dirname)
    return [...new Set(below)].filter((path) => path !== row.folder).map((inner) => ({ row, inner }))
  })
}

function readNames(cell: string): string[] {
  return Array.from(cell.matchAll(/`([^`]+)`/g), ([, name = '']) => name)
}

function isFile(path: string): boolean {
  return path.endsWith('.ts')
}

/** A room may also import what kb-site may. */
function allows({ folder, mayImport }: Row, target: string): boolean {
  const rowOfSite = rooms.some((room) => room.folder === folder) ? plugins.filter((row) => row.folder === site) : []
  const allowed = [folder, ...mayImport, ...rowOfSite.flatMap((row) => row.mayImport)]
  return allowed.some((entry) =>
    entry === 'plugins/kb-*'
      ? target.startsWith('plugins/kb-') && !target.startsWith(`${site}/`)
      : target === entry || target.startsWith(`${entry}/`),
  )
}

function plant(path: string, text: string): void {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

function specifier(from: string, to: string): string {
  const path = relative(dirname(from), to).replaceAll('\\', '/')
  return path.startsWith('.') ? path : `./${path}`
}

/** Lints what is planted, takes it away, and gives the files that break a rule of imports. */
function lint(): string[] {
  const biome = join(projectFolder, 'node_modules/@biomejs/biome/bin/biome')
  const rules = ['--only=style/noRestrictedImports', '--only=suspicious/noImportCycles']
  const shown = ['--reporter=json', '--max-diagnostics=none', '--vcs-enabled=false']
  let output: string
  try {
    output = execFileSync(process.execPath, [biome, 'lint', ...rules, ...shown, '.'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 100_000_000,
    })
  } catch (error) {
    output = (error as { stdout: string }).stdout
  }
  for (const name of ['plugins', 'layouts']) rmSync(join(folder, name), { recursive: true, force: true })
  const { diagnostics } = JSON.parse(output) as { diagnostics: { location: { path: string } }[] }
  return [...new Set(diagnostics.map(({ location }) => location.path.replaceAll('\\', '/')))].sort()
}
