import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { projectFolder } from '../support/project.ts'

const read = (path: string) => readFileSync(join(projectFolder, path), 'utf8')

/** The properties that projects may set, each once, sorted. */
function namesIn(text: string): string[] {
  return [...new Set(text.match(/--kb-[a-z-]+/g))].sort()
}

it('documents the custom properties that projects may set, and no others', () => {
  const [, looks = ''] = read('plugins/kb-eleventy/README.md').split('### Looks')
  const tokens = read('layouts/assets/styles/tokens.css').replace(/\/\*.*?\*\//s, '')
  expect(namesIn(looks)).toEqual(namesIn(tokens))
  expect(namesIn(tokens).length).toBeGreaterThan(10)
})

it('gives each of them to the property of the same name', () => {
  for (const [, name, own] of read('layouts/assets/styles/tokens.css').matchAll(
    /--([a-z-]+): var\(--kb-([a-z-]+), /g,
  )) {
    expect(own).toBe(name)
  }
})
