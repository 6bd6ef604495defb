/** Packs the project's packages, and installs them into empty folders, as their users would. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { projectFolder } from '../project.ts'
import { isFirst, waitUntil } from '../take-turn.ts'

/** What `npm pack` made of a package. */
export interface PackedPackage {
  name: string
  /** Path of the archive. */
  tarball: string
  /** Bytes of the archive. */
  size: number
  /** Paths in it, sorted. */
  files: string[]
}

/** The module that npm runs as: `npm` itself is a script of another kind on every system. */
const npm = process.env.npm_execpath
const isScript = npm?.endsWith('.js') === true

/** Runs npm with these arguments in a folder and gives what it printed. */
export function runNpm(folder: string, ...args: string[]): string {
  const options = { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26, stdio: 'pipe' } as const
  if (npm !== undefined && isScript) return execFileSync(process.execPath, [npm, ...args], options)
  return execFileSync('npm', args, { ...options, shell: process.platform === 'win32' })
}

/**
 * Compiles a package, where there is anything to compile, and packs it into a folder; one test at a time, because all
 * compile it into the same place.
 * @param path of the package below the project's folder
 */
export function packPackage(path: string, folder: string): PackedPackage {
  const turn = join(process.env.KB_COMPILED ?? tmpdir(), `packing-${basename(path)}`)
  waitUntil(() => isFirst(turn))
  try {
    return compileAndPack(join(projectFolder, path), folder)
  } finally {
    rmdirSync(turn)
  }
}

function compileAndPack(packageFolder: string, folder: string): PackedPackage {
  runNpm(packageFolder, 'run', 'build', '--if-present')
  mkdirSync(folder, { recursive: true })
  const [packed] = JSON.parse(runNpm(packageFolder, 'pack', '--json', '--pack-destination', folder))
  const files = packed.files.map((file: { path: string }) => file.path).sort()
  return { name: packed.name, tarball: join(folder, packed.filename), size: packed.size, files }
}

/**
 * Installs packed packages into an empty folder, with the other packages that are named, from npm's cache: in the
 * versions that the project's lockfile has, which `npm ci` has put there.
 */
export function installPackages(folder: string, packed: readonly PackedPackage[], ...others: string[]): void {
  mkdirSync(folder, { recursive: true })
  const lock: Lockfile = JSON.parse(readFileSync(join(projectFolder, 'package-lock.json'), 'utf8'))
  const isOwn = (path: string) => !path.startsWith('node_modules/') || lock.packages[path]?.link === true
  const locked = Object.fromEntries(Object.entries(lock.packages).filter(([path]) => !isOwn(path)))
  const dependencies = {
    ...Object.fromEntries(packed.map(({ name, tarball }) => [name, `file:${tarball}`])),
    ...Object.fromEntries(others.map((name) => [name, locked[`node_modules/${name}`]?.version ?? 'none'])),
  }
  const project = { name: 'project', private: true, type: 'module', dependencies }
  const packages = { '': { name: 'project', dependencies }, ...locked }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(project))
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ ...lock, name: 'project', packages }))
  runNpm(folder, 'install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund')
}

interface Lockfile {
  packages: Record<string, { version?: string; link?: boolean }>
}
