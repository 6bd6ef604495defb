/** What holds of every package: what is in it, its licence, and that it is in order for all who import it. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findPackageProblems } from '../support/commands/check-package.ts'
import { installPackages, type PackedPackage, packPackage } from '../support/commands/packages.ts'
import { projectFolder } from '../support/project.ts'

/** A package to be packed. */
interface PackageSources {
  /** Its folder, below the project's. */
  folder: string
  /** A module that it must have. */
  holds: string
  /** Files beside its modules that it reads while it runs. */
  reads?: RegExp
  /** Bytes that it stays below. */
  size: number
  /** Packages that its README's examples need beside it. */
  beside: readonly string[]
  /** Folders of this project's packages that it depends on. */
  needs?: readonly string[]
}

/** Packs a package and installs it into a folder of its own before the tests; gives that folder's path. */
export function describePackage({ folder, holds, reads, size, beside, needs = [] }: PackageSources): string {
  const root = mkdtempSync(join(tmpdir(), 'kb-package-'))
  const project = join(root, 'project')
  let packed: PackedPackage

  beforeAll(() => {
    const needed = needs.map((path) => packPackage(path, join(root, 'packed')))
    packed = packPackage(folder, join(root, 'packed'))
    installPackages(project, [packed, ...needed], ...beside)
  })

  afterAll(() => rmSync(root, { recursive: true, force: true }))

  describe('the package', () => {
    it('holds its compiled modules with their types, what they read, its README and its licence, and nothing else', () => {
      const others = packed.files.filter((path) => !/^dist\/.+\.(?:js|d\.ts)$/.test(path) && !reads?.test(path))
      expect(others).toEqual(['LICENSE', 'README.md', 'package.json'])
      expect(packed.files).toContain(holds)
      console.info(`${packed.name}: ${packed.size} bytes in ${packed.files.length} files`)
      expect(packed.size).toBeLessThan(size)
    })

    it('has the licence of the project', () => {
      const read = (path: string) => readFileSync(join(projectFolder, path), 'utf8')
      expect(read(`${folder}/LICENSE`)).toBe(read('LICENSE'))
    })

    it('is in order for all who import it', async () => {
      expect(await findPackageProblems(packed, project)).toEqual([])
    })
  })
  return project
}
