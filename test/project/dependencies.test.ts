import { execSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectFolder } from '../support/project.ts'

/** Licences of dependencies, as SPDX names them, under which the project may be used and passed on freely. */
const allowedLicences = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'Python-2.0',
])

/** Licences of packages that do not name theirs as SPDX does, read in their LICENSE files. */
const knownLicences: Readonly<Record<string, string>> = { 'node_modules/parse-cache-control': 'BSD-3-Clause' }

interface LockedPackage {
  version?: string
  license?: string
  dev?: boolean
  resolved?: string
  link?: boolean
  integrity?: string
  hasInstallScript?: boolean
  os?: string[]
}

const readJson = (path: string) => JSON.parse(readFileSync(join(projectFolder, path), 'utf8'))
const project: Record<'dependencies' | 'devDependencies', Record<string, string>> = readJson('package.json')
/** The project's own packages are folders of it, which npm links to. */
const isOwn = (path: string, { link }: LockedPackage) => !path.startsWith('node_modules/') || link === true
const locked = Object.entries<LockedPackage>(readJson('package-lock.json').packages).filter(
  ([path, entry]) => !isOwn(path, entry),
)

describe('every dependency', () => {
  it('has a licence that is allowed', () => {
    const others = locked.filter(([path, { license }]) => !isAllowed(license ?? knownLicences[path] ?? 'none'))
    expect(others.map(([path, { license }]) => `${path}: ${license}`)).toEqual([])
  })

  it('is pinned to one version and to the hash of its files', () => {
    const direct = Object.entries({ ...project.dependencies, ...project.devDependencies })
    expect(direct.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
    // Binaries of other platforms may lack the hash, because not every registry has them.
    const needed = locked.filter(([path, { os }]) => os === undefined || existsSync(join(projectFolder, path)))
    expect(needed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([])
    expect(locked.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([])
  })

  it('does without an install script, esbuild apart, which works without its own', () => {
    const withScripts = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)
    expect(withScripts).toEqual(['node_modules/esbuild'])
    // So that an install never runs any: the whole test run proves that esbuild and all others work all the same.
    expect(readFileSync(join(projectFolder, '.npmrc'), 'utf8').split('\n')).toContain('ignore-scripts=true')
  })

  it('of the command is one of its package, in the same version, but for what runs sources', () => {
    const { dependencies } = readJson('plugins/kb-archive/package.json')
    const { tsx, ...others } = project.dependencies
    expect(tsx).toBeDefined()
    expect(dependencies).toEqual(others)
  })

  it('stands in the list of parts that a release carries', () => {
    const list = JSON.parse(execSync('npm run --silent sbom', { cwd: projectFolder, encoding: 'utf8' }))
    expect(list).toMatchObject({
      bomFormat: 'CycloneDX',
      metadata: { component: { purl: expect.stringContaining('npm/kb-archive-project@') } },
    })
    const parts = new Set(
      list.components.map((part: { name: string; version: string }) => `${part.name} ${part.version}`),
    )
    expect(Object.entries(project.dependencies).filter(([name, version]) => !parts.has(`${name} ${version}`))).toEqual(
      [],
    )
  })
})

/** Whether one of the licences of an SPDX expression is allowed, or both where both bind. */
function isAllowed(expression: string): boolean {
  const alternatives = expression.replace(/^\((.*)\)$/, '$1').split(' OR ')
  return alternatives.some((licences) => licences.split(' AND ').every((licence) => allowedLicences.has(licence)))
}
