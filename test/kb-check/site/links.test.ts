import { describe, expect, it } from 'vitest'
import { checkLinks } from '../../../plugins/kb-check/index.ts'
import { makeFiles } from '../../support/files.ts'

const home =
  '<h1 id="top-title">Home</h1><a href="/x/dll/lamp.dll/">Lamp</a><img src="/x/lamp.png" srcset="/x/lamp.png 2x">'

function check(files: Record<string, string>, prefix = '/x/') {
  return checkLinks(
    makeFiles({ 'index.html': home, 'dll/lamp.dll/index.html': 'Lamp', 'lamp.png': '', ...files }),
    prefix,
  )
}

describe('checkLinks', () => {
  it('passes a site whose links resolve', () => {
    const report = check({
      '404.html': '<a href="/x/">Home</a><a href="/x/#top-title">Title</a><a href="#">Top</a>',
      'dll/index.html':
        '<a href="lamp.dll/">Lamp</a><a href="../">Home</a><a href="?q=1">Again</a><p id="é"><a href="#%C3%A9">é</a>',
      'out/index.html':
        '<a href="https://lamp.example/none">Out</a><a href="mailto:a@lamp.example">Mail</a><a href="//lamp.example/">Out</a>',
    })
    expect(report).toEqual({ pages: 5, links: 12, brokenCount: 0, broken: [] })
  })

  it.each([
    ['a missing page', '<a href="/x/dll/none.dll/">', 'no file dll/none.dll/index.html'],
    ['a missing file', '<script src="/x/app.js"></script>', 'no file app.js'],
    ['a relative path that climbs out', '<a href="../../../y/">', 'outside the path prefix /x/'],
    ['a path without the prefix', '<a href="/dll/lamp.dll/">', 'outside the path prefix /x/'],
    ['the wrong case', '<a href="/x/dll/Lamp.dll/">', 'no file dll/Lamp.dll/index.html'],
    ['a folder without its slash', '<a href="/x/dll/lamp.dll">', 'a folder: expected a slash at the end'],
    ['a missing id on the page', '<a href="#none">', 'no id `none` on the page'],
    ['a missing id elsewhere', '<a href="/x/dll/lamp.dll/#none">', 'no id `none` on dll/lamp.dll/index.html'],
    ['a refresh', '<meta http-equiv="refresh" content="0; url=/x/none/">', 'no file none/index.html'],
    ['a form', '<form action="/x/none/"></form>', 'no file none/index.html'],
    ['an invalid address', '<a href="http://[">', 'not a valid address'],
  ])('finds %s', (_, html, reason) => {
    const report = check({ 'sub/page/index.html': html })
    expect(report.broken.map(({ page, reason }) => ({ page, reason }))).toEqual([
      { page: 'sub/page/index.html', reason },
    ])
    expect(report.brokenCount).toBe(1)
  })

  it('counts a link once a page and sorts what is broken', () => {
    const report = check({ 'b.html': '<a href="/x/1"><a href="/x/1"><a href="/x/0">', 'a.html': '<a href="/x/1">' })
    expect(report.broken.map(({ page, link }) => `${page} ${link}`)).toEqual([
      'a.html /x/1',
      'b.html /x/0',
      'b.html /x/1',
    ])
  })

  it('works at a root', () => {
    expect(check({ 'index.html': '<a href="/dll/lamp.dll/">', 'a.html': '<a href="/x/">' }, '/').broken).toHaveLength(1)
  })

  it('lists at most a thousand broken links and counts them all', () => {
    const links = Array.from({ length: 1_003 }, (_, index) => `<a href="/x/${index}">`).join('')
    const report = check({ 'a.html': links })
    expect(report.broken).toHaveLength(1_000)
    expect(report.brokenCount).toBe(1_003)
  })
})
