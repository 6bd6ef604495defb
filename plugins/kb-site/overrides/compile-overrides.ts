/**
 * Modules of a project that stand in place of components, each with all that it imports as one script: workers run it, and
 * its hash tells a build when any of it has changed.
 */
import { createHash } from 'node:crypto'
import { pathToFileURL } from 'node:url'
import type { OverrideName } from '../../../layouts/views/overrides.ts'
import { compileWorkerCode } from '../../kb-workers/index.ts'

/** A module, and its code. */
export interface CompiledOverride {
  name: OverrideName
  /** Absolute path. */
  file: string
  code: string
}

/** What a project has in place of components, in no order that means anything but always the same. */
export interface CompiledOverrides {
  modules: readonly CompiledOverride[]
  /** Of all code; null where there is none. */
  hash: string | null
}

/**
 * Compiles modules of JavaScript or TypeScript.
 * @param files absolute path by name of the component
 * @throws Error that names the line that cannot be compiled
 */
export async function compileOverrides(
  files: Readonly<Partial<Record<OverrideName, string>>>,
): Promise<CompiledOverrides> {
  const named = (Object.entries(files) as [OverrideName, string][]).sort(([a], [b]) => (a < b ? -1 : 1))
  const modules = await Promise.all(
    named.map(async ([name, file]) => ({ name, file, code: await compileWorkerCode(pathToFileURL(file)) })),
  )
  return { modules, hash: modules.length === 0 ? null : hashModules(modules) }
}

function hashModules(modules: readonly CompiledOverride[]): string {
  const codes = modules.map(({ name, code }) => [name, code])
  return createHash('sha256').update(JSON.stringify(codes)).digest('base64')
}
