import { describe, expect, it } from 'vitest'
import { writeBookPage } from '../../plugins/kb-pack/book-page.ts'
import { writeFolderPage } from '../../plugins/kb-pack/folder-page.ts'

const page =
  '<!DOCTYPE html><html lang=en><head><meta charset=utf-8>' +
  '<meta http-equiv=Content-Security-Policy content="default-src \'self\'">' +
  '<link rel=canonical href=https://example.org/kb/><link rel=alternate href=../feed.xml>' +
  '<link rel=stylesheet href=../assets/site.css><script type=module src=../assets/site.js></script></head>' +
  '<body>' +
  '<form role=search action=../search/><input name=q></form>' +
  '<article itemscope itemtype=https://schema.org/TechArticle><meta itemprop=author content=X><h1 itemprop=headline>T</h1>' +
  '<ul><li><a href=../dll/#n>DLLs</a><li><a href=../original/?Q1>Original text</a></ul></body></html>'

describe('a page of a folder', () => {
  const written = writeFolderPage(page)

  it('names files in links and forms', () => {
    expect(written).toContain('<a href="../dll/index.html#n">')
    expect(written).toContain('action="../search/index.html"')
    expect(written).toContain('href="../original/index.html?Q1"')
  })

  it('has scripts that are no modules, under a policy that lets them run', () => {
    expect(written).toContain('<script src="../assets/site.js" defer></script>')
    expect(written).toContain("default-src 'self' file:")
  })

  it('tells nobody of the site that it was copied from', () => {
    expect(written).not.toMatch(/canonical|feed\.xml|example\.org|itemprop|schema\.org|<meta content/)
    expect(written).toContain('<article><h1>T</h1>')
    expect(written).toContain('<link rel=stylesheet href=../assets/site.css>')
    expect(writeFolderPage('<p>See <a href=../feed.xml>news</a>, <a href=feed.xml/>a page</a>.')).toBe(
      '<p>See <a>news</a>, <a href="feed.xml/index.html">a page</a>.',
    )
  })
})

describe('a page of a book', () => {
  const written = writeBookPage(page)

  it('names files in links', () => {
    expect(written).toContain('<ul><li><a href="../dll/index.html#n">DLLs</a></ul>')
  })

  it('has no script, no search of its own, and nothing that needs one', () => {
    expect(written).not.toMatch(/script|<form|<input|original|Content-Security/)
  })

  it('has quotation marks around every link, and none where a text only seems to have one', () => {
    expect(written).toContain('<link rel="stylesheet" href="../assets/site.css">')
    const listing = `<pre>&lt;a href="page.htm">&lt;img src='a.gif' alt="A"&gt;\n&lt;a\n href = ""></pre>`
    expect(writeBookPage(listing)).toBe(
      '<pre>&lt;a href=&quot;page.htm">&lt;img src=&#39;a.gif\' alt="A"&gt;\n&lt;a\n href = &quot;"></pre>',
    )
  })

  it('has a refresh that names a file', () => {
    const refresh = '<meta http-equiv=refresh content="0;url=../../product/iis/">'
    expect(writeBookPage(refresh)).toBe('<meta http-equiv="refresh" content="0;url=../../product/iis/index.html">')
  })
})
