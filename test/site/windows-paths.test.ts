import { describe, expect, inject, it } from 'vitest'
import { listSiteFiles } from '../../plugins/kb-check/site/list-site-files.ts'
import { findClashes, findRefused } from '../support/windows-paths.ts'

describe.each(['sampleSite', 'longSite'] as const)('every path of the %s', (site) => {
  it('is one that Windows takes, and tells from all others', () => {
    const paths = listSiteFiles(inject(site))
    expect(paths.length).toBeGreaterThan(400)
    expect(findRefused(paths)).toEqual([])
    expect(findClashes(paths)).toEqual([])
  })
})

it.each([
  'dll/con/index.html',
  'dll/Nul.dll/index.html',
  'com1',
  'kb/a:b/index.html',
  'file/end./index.html',
  'file/end /index.html',
  'what?.html',
  'a\\b.html',
  'a\nb.html',
])('%j would be found', (path) => {
  expect(findRefused(['index.html', path, 'dll/console.dll/index.html'])).toEqual([path])
})

it('names that differ in case alone would be found, of files and of folders', () => {
  const paths = ['a/b.html', 'a/c.html', 'a/B.html', 'dll/d.html', 'Dll/e.html']
  expect(findClashes(paths)).toEqual(['a/B.html', 'Dll'])
})
