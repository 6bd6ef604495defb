import { describe, expect, it } from 'vitest'
import { compileExamples, readExamples, runExample, writeExamples } from '../support/commands/readme-examples.ts'
import { describePackage } from './describe-package.ts'

const project = describePackage({
  folder: 'plugins/kb-entities',
  holds: 'dist/remark/index.js',
  size: 80_000,
  beside: ['remark', 'unified', 'vfile'],
})

describe('the README', () => {
  const examples = readExamples('plugins/kb-entities/README.md')

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
