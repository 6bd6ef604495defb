import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const plugins = new URL('../../plugins/', import.meta.url)
const relativeImport = /^(?:import|export)\s(?!type\s)[^'"]*?from '(\.[^']+)'/gm

/** The files that a module imports, directly or not, types apart, as paths below `plugins`. */
function listImports(start: URL): string[] {
  const seen = new Set<string>()
  const waiting = [start.href]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue
    seen.add(file)
    const source = readFileSync(new URL(file), 'utf8')
    for (const [, path = ''] of source.matchAll(relativeImport)) waiting.push(new URL(path, file).href)
  }
  return [...seen].map((file) => relative(fileURLToPath(plugins), fileURLToPath(file)).replaceAll('\\', '/')).sort()
}

it('the lossless check shares no code with the parser, whose errors it must see', () => {
  const imports = listImports(new URL('kb-check/lossless/lossless.ts', plugins))
  expect(imports).toContain('kb-check/source/source-words.ts')
  expect(imports.filter((path) => path.startsWith('kb-parse/'))).toEqual([])
})
