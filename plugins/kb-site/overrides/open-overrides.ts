/** Runs the modules that a project has in place of components: once in each worker. */
import { createRequire } from 'node:module'
import { compileFunction } from 'node:vm'
import type { Overrides } from '../../../layouts/views/overrides.ts'
import type { CompiledOverride } from './compile-overrides.ts'

/** The functions that the modules export. @throws Error where a module has none as its default export, or cannot be run */
export function openOverrides(modules: readonly CompiledOverride[]): Overrides {
  return Object.fromEntries(modules.map((compiled) => [compiled.name, openOverride(compiled)]))
}

function openOverride({ name, file, code }: CompiledOverride): unknown {
  const module = { exports: {} as { default?: unknown } }
  const run = compileFunction(code, ['module', 'exports', 'require'], { filename: file })
  run(module, module.exports, createRequire(file))
  const { default: own } = module.exports
  if (typeof own === 'function') return own
  throw new Error(`${file}: expected a function as the default export, in place of ${name}, found ${typeof own}.`)
}
