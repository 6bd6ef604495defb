import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { readArticles } from '../../../plugins/kb-parse/index.ts'
import { makeDocument } from '../make-document.ts'
import { plainTree } from '../plain-tree.ts'
import { toFrontMatter, toRendered } from '../rewrite-forms.ts'

const body = [
  'SUMMARY',
  '=======',
  '',
  'Take these:',
  '',
  ' - Lamp',
  '',
  '    - Bulb',
  '',
  '1. Light it.',
  '',
  '      lamp = on;',
  '',
].join('\n')

const read = (text: string) => readArticles(Buffer.from(text), new VFile()).articles
const withoutCode = (text: string) =>
  read(text).map(({ metadata, tree, sections, blocks }) => ({
    metadata: { ...metadata, product: metadata.product.name },
    tree: plainTree(tree),
    sections,
    blocks,
  }))

describe('the forms of an article', () => {
  const document = makeDocument(body)

  it('give the same record and tree', () => {
    const expected = withoutCode(document)
    expect(withoutCode(toFrontMatter(document))).toEqual(expected)
    expect(withoutCode(toRendered(toFrontMatter(document)))).toEqual(expected)
  })

  it('are told from the content', () => {
    expect(read(document).map(({ form }) => form)).toEqual(['document'])
    expect(read(toFrontMatter(document)).map(({ form }) => form)).toEqual(['front-matter'])
    expect(read(toRendered(toFrontMatter(document))).map(({ form }) => form)).toEqual(['rendered'])
  })

  it('may stand in one file', () => {
    const file = [document, toFrontMatter(makeDocument(body, 100001)), makeDocument(body, 100002)].join('\n')
    expect(read(file).map(({ metadata, form }) => [metadata.id, form])).toEqual([
      ['Q100000', 'document'],
      ['Q100001', 'front-matter'],
      ['Q100002', 'document'],
    ])
  })

  it('keep true lines in a file of many', () => {
    const first = makeDocument(body)
    const [, second] = read(`${first}\n${makeDocument(body, 100001)}`)
    expect(second?.line).toBe(first.split('\n').length + 1)
    expect(second?.tree.position?.start.line).toBe((second?.line ?? 0) + 8)
  })

  it('may have line ends of DOS, Unix or the old Macintosh', () => {
    expect(withoutCode(document.replaceAll('\n', '\r\n'))).toEqual(withoutCode(document))
    expect(withoutCode(document.replaceAll('\n', '\r'))).toEqual(withoutCode(document))
  })
})
