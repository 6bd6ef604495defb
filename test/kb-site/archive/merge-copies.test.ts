import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ArticleRecord } from '../../../plugins/kb-record/types.ts'
import { mergeCopies } from '../../../plugins/kb-site/archive/merge-copies.ts'
import type { ArticleCopy } from '../../../plugins/kb-site/read/read-content-file.ts'
import { makeExtracts, makeRecord, makeSource } from '../make-record.ts'

function copy(path: string, overrides: Partial<ArticleRecord> = {}, text: Partial<ArticleCopy> = {}): ArticleCopy {
  const source = makeSource({ path, ...(overrides.source ?? {}) })
  const file = { source: 'kb', path, absolutePath: `/${path}` }
  const record = makeRecord(1, { ...overrides, source })
  const parsed = {
    card: record,
    record,
    source,
    extracts: makeExtracts(),
    replacements: { replaces: [], replacedBy: [] },
  }
  return { ...parsed, file, index: 0, slice: null, digest: 'same', length: 10, fragment: null, ...text }
}

describe('mergeCopies', () => {
  it('shows the newest copy', () => {
    const { record } = mergeCopies([copy('a', { modified: '1999-01-01' }), copy('b', { modified: '2000-01-01' })])
    expect(record.source.path).toBe('b')
    expect(record.editions.map(({ path }) => path)).toEqual(['a'])
  })

  it('shows the fullest of copies of one date that say different things', () => {
    const copies = [copy('a', {}, { digest: 'x', length: 10 }), copy('b', {}, { digest: 'y', length: 20 })]
    expect(mergeCopies(copies).record.source.path).toBe('b')
  })

  it('shows the whole text and not a newer excerpt', () => {
    const copies = [
      copy('whole', { modified: '1995-01-01' }, { digest: 'x', length: 200 }),
      copy('older', { modified: '1994-01-01' }, { digest: 'y', length: 250 }),
      copy('excerpt', { modified: '2000-01-01' }, { digest: 'z', length: 90 }),
    ]
    const { record, editions } = mergeCopies(copies)
    expect(record.source.path).toBe('whole')
    expect(editions.map(({ copy: { file }, reason }) => [file.path, reason])).toEqual([
      ['older', 'newer'],
      ['excerpt', 'fuller'],
    ])
  })

  it('prefers the raw form where copies say the same', () => {
    const markdown = copy('a', { source: makeSource({ form: 'front-matter' }) })
    expect(mergeCopies([markdown, copy('b')]).record.source.form).toBe('document')
  })

  it('takes from other copies what the shown one lacks', () => {
    const newest = copy('a', { modified: '2000-01-01', product: { code: null, name: 'Microsoft Exchange' } })
    const other = copy('b', {
      modified: '1999-01-01',
      issueType: 'kbprb',
      keywords: ['kbsetup'],
      categories: ['kblamp'],
    })
    const { record } = mergeCopies([newest, other])
    expect(record.product.code).toBe('exchange')
    expect(record.issueType).toBe('kbprb')
    expect(record.keywords).toEqual(['kbsetup'])
    expect(record.categories).toEqual(['kblamp'])
  })

  it('joins what the front matter of all copies says', () => {
    const frontMatter = { tags: ['a'], date: null, redirectFrom: ['/old/'], other: { author: 'Lamp' } }
    const shown = copy('a', { modified: '2000-01-01', frontMatter })
    const other = copy('b', {
      modified: '1999-01-01',
      frontMatter: { tags: ['b', 'a'], date: '1999', redirectFrom: ['/older/'], other: { author: 'Hall', x: '1' } },
    })
    const joined = {
      tags: ['a', 'b'],
      date: '1999',
      redirectFrom: ['/old/', '/older/'],
      other: { author: 'Lamp', x: '1' },
    }
    expect(mergeCopies([shown, other]).record.frontMatter).toEqual(joined)
    expect(mergeCopies([copy('c'), shown]).record.frontMatter).toEqual(frontMatter)
  })

  it('keeps copies that say something else as editions, each text once', () => {
    const older = { modified: '1999-01-01' }
    const copies = [
      copy('shown', { modified: '2000-01-01' }),
      copy('same words', older),
      copy('other words', older, { digest: 'other' }),
      copy('other words again', older, { digest: 'other' }),
    ]
    expect(mergeCopies(copies).editions.map(({ number, copy: { file } }) => [number, file.path])).toEqual([
      [2, 'other words'],
    ])
  })

  it('gives the same article in any order of copies', () => {
    const copies = [
      copy('a', { modified: '1999-01-01', issueType: 'kbbug' }),
      copy('b', { modified: '1999-01-01' }, { digest: 'other' }),
      copy('c', { modified: '2000-01-01', product: { code: null, name: 'x' } }),
      copy('d', { modified: null, hardware: ['x86'] }, { length: 99 }),
    ]
    const expected = mergeCopies(copies)
    fc.assert(
      fc.property(fc.shuffledSubarray(copies, { minLength: copies.length }), (shuffled) => {
        expect(mergeCopies(shuffled)).toEqual(expected)
      }),
    )
  })
})
