import { describe, expect, test } from 'vitest'
import { findReplacements } from '../../../plugins/kb-entities/index.ts'
import { paragraph, root } from '../trees.ts'

function find(...texts: string[]) {
  const { replaces, replacedBy } = findReplacements(root(...texts.map((text) => paragraph(text))), 'Q100001')
  return { replaces, replacedBy }
}

describe('what an article replaces', () => {
  test.each([
    ['This hotfix supersedes the fix for Q100002.'],
    ['NOTE: This hot fix, once in place, supercedes all that Q100002 told.'],
    ['this patch\nobsoletes Q100002'],
    ['This fix is a replacement for that of Q100002 and goes in its stead.'],
    ['This article replaces Q100001 and Q100002.'],
  ])('%j', (text) => {
    expect(find(text)).toEqual({ replaces: ['Q100002'], replacedBy: [] })
  })

  test('is all that a list gives, over paragraphs, up to the next sentence or note', () => {
    const list = ['ARTICLE-ID: Q100002 TITLE : One Thing.', 'Q100003 Another', 'NOTE: Q100004 is something else.']
    expect(find('This hotfix replaces those of these articles:', ...list).replaces).toEqual(['Q100002', 'Q100003'])
    expect(find('This hotfix replaces Q100002. See Q100003 too.').replaces).toEqual(['Q100002'])
  })

  test('ends with the section', () => {
    const tree = root(
      paragraph('This update replaces an older one'),
      { type: 'heading', depth: 2, children: [{ type: 'text', value: 'Status' }] },
      paragraph('Q100002'),
    )
    expect(findReplacements(tree, 'Q100001').replaces).toEqual([])
  })
})

describe('what replaces an article', () => {
  test.each([
    ['This article has been replaced by Q100002.'],
    ['This hotfix is now superseded by that of: Q100002 Title'],
    ['This article was merged into Q100002'],
    ['This update was combined with Q100002'],
    ['A hotfix for the following article now supercedes it. For more information, look here: Q100002 Title'],
    ['The fix that is described in the following KB article supersedes the original hotfix: Q100002 Title'],
  ])('%j', (text) => {
    expect(find(text)).toEqual({ replaces: [], replacedBy: ['Q100002'] })
  })
})

test.each([
  ['This class has been replaced by the one in Q100002.'],
  ['This hotfix replaces the file Netif.dll. See Q100002.'],
  ['Replace this fix by hand as in Q100002.'],
  ['This article shows how to replace a disk; see Q100002.'],
])('%j claims nothing', (text) => {
  expect(find(text)).toEqual({ replaces: [], replacedBy: [] })
})
