import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findPackageProblems } from '../support/check-package.ts'
import { installPackages, type PackedPackage, packPackage } from '../support/packages.ts'
import { projectFolder } from '../support/project.ts'
import { compileExamples, readExamples, runExample, writeExamples } from '../support/readme-examples.ts'

const sources = 'plugins/kb-entities'
let folder: string
let project: string
let packed: PackedPackage

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kb-package-'))
  project = join(folder, 'project')
  packed = packPackage(sources, join(folder, 'packed'))
  installPackages(project, [packed], 'remark', 'unified', 'vfile')
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the package', () => {
  it('holds its compiled modules with their types, its README and its licence, and nothing else', () => {
    const others = packed.files.filter((path) => !/^dist\/.+\.(?:js|d\.ts)$/.test(path))
    expect(others).toEqual(['LICENSE', 'README.md', 'package.json'])
    expect(packed.files).toContain('dist/remark/index.js')
    expect(packed.size).toBeLessThan(80_000)
  })

  it('has the licence of the project', () => {
    const read = (path: string) => readFileSync(join(projectFolder, path), 'utf8')
    expect(read(`${sources}/LICENSE`)).toBe(read('LICENSE'))
  })

  it('is in order for all who import it', async () => {
    expect(await findPackageProblems(packed, project)).toEqual([])
  })
})

describe('the README', () => {
  const examples = readExamples(`${sources}/README.md`)

  it('says what each of its blocks is', () => {
    expect(examples.others).toEqual([])
    expect(examples.commands).toEqual(['npm install remark-kb-entities'])
    expect(examples.runs.length).toBeGreaterThan(0)
  })

  it('shows examples that do what it says', () => {
    writeExamples(examples, project)
    const { command, output } = examples.runs[0] ?? { command: '', output: '' }
    expect(runExample(project, command)).toBe(output)
    // In TypeScript last: compiled, the module takes the place of the other.
    expect(compileExamples(project, 'example.ts')).toBe('')
    expect(runExample(project, 'node example.js')).toBe('See [Q100002](/articles/Q100002/ "Article Q100002").')
  })

  it('would be told if its types were wrong', () => {
    writeExamples({ ...examples, files: new Map([['wrong.ts', wrongModule]]) }, project)
    expect(compileExamples(project, 'wrong.ts')).toContain('[options: EntityLinkOptions]')
  })
})

const wrongModule = `import { remark } from 'remark'
import { remarkKbEntities } from 'remark-kb-entities'
remark().use(remarkKbEntities, { services: [] })
`
