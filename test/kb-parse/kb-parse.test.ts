import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { kbParse } from '../../plugins/kb-parse/index.ts'
import { makeDocument } from './make-document.ts'

const processor = unified().use(kbParse)

describe('kbParse', () => {
  it('gives the tree, and the rest of the article on the file', () => {
    const file = new VFile(makeDocument('SUMMARY\n=======\n\nLight it.'))
    const tree = processor.parse(file)
    expect(tree.children.map(({ type }) => type)).toEqual(['heading', 'paragraph'])
    expect(file.data.kbParse?.metadata).toMatchObject({ id: 'Q100000', issueType: 'kblight' })
    expect(file.data.kbParse?.sections).toEqual([{ title: 'SUMMARY', level: 1, slug: 'summary' }])
    expect(file.data.kbParse).not.toHaveProperty('tree')
  })

  it('reads bytes as well as text', () => {
    const file = new VFile({ value: Buffer.from(makeDocument('5° and more'), 'latin1') })
    expect(JSON.stringify(processor.parse(file))).toContain('5° and more')
  })

  it('reports a file that holds no article', () => {
    const file = new VFile({ path: 'notes.txt', value: 'Only notes.' })
    expect(processor.parse(file)).toEqual({ type: 'root', children: [] })
    expect(file.data.kbParse).toBeUndefined()
    expect(file.messages.map(({ ruleId, source, line }) => ({ ruleId, source, line }))).toEqual([
      { ruleId: 'no-article', source: 'kb-parse', line: 1 },
    ])
  })
})
