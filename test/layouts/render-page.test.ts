import { selectAll } from 'hast-util-select'
import { describe, expect, it } from 'vitest'
import { renderPage } from '../../layouts/render-page.ts'
import type { Page } from '../../layouts/types.ts'
import { one, parsePage, valuesOf, wordsOf } from './parse-page.ts'
import { articlePage } from './sample-article.ts'
import { pages, site } from './sample-views.ts'

/** Fails to compile where a kind of page is missing. */
const KINDS: Record<Page['kind'], true> = {
  article: true,
  edition: true,
  home: true,
  listing: true,
  index: true,
  titleIndex: true,
  entity: true,
  builds: true,
  registryTree: true,
  absent: true,
  search: true,
  stats: true,
  prose: true,
  notFound: true,
  redirect: true,
  original: true,
  design: true,
}

describe('renderPage', () => {
  it('has a sample of every kind', () => {
    expect(pages.map((page) => page.kind).sort()).toEqual(Object.keys(KINDS).sort())
  })

  describe.each(pages)('$kind page', (page) => {
    const tree = parsePage(page)

    it('is a whole document with one h1 and one main', () => {
      expect(renderPage(page, site)).toMatch(/^<!DOCTYPE html><html lang=en><head><meta charset=utf-8>/)
      expect(wordsOf('h1', tree)).not.toBe('')
      expect(one('h1', tree).tagName).toBe('h1')
      expect(one('main#main', tree).properties['className']).toContain(`${page.kind}-page`)
    })

    it('names itself, and describes itself in at most 120 characters', () => {
      expect(wordsOf('title', tree)).not.toBe('')
      const description = String(one('meta[name=description]', tree).properties['content'])
      expect(description.length).toBeGreaterThan(10)
      expect(description.length).toBeLessThanOrEqual(120)
    })

    it('has landmarks, a skip link and the footer with the warranty', () => {
      expect(wordsOf('a[href="#main"]', tree)).toBe('Skip to the content')
      expect(one('body > header', tree).tagName).toBe('header')
      expect(selectAll('form[role=search]', tree)).toHaveLength(1)
      expect(wordsOf('body > footer', tree)).toContain('historical, unofficial')
      expect(selectAll('body > footer a[href="/archive/warranty/"]', tree)).toHaveLength(1)
    })

    it('puts the path prefix before every address', () => {
      const addresses = [...valuesOf('href', tree), ...valuesOf('src', tree), ...valuesOf('action', tree)]
      const elsewhere = selectAll('a[rel="external"]', tree).map(({ properties }) => String(properties['href']))
      const local = addresses.filter((address) => !address.startsWith('#') && !elsewhere.includes(address))
      expect(local.length).toBeGreaterThan(5)
      expect(local.filter((address) => !address.startsWith('/archive/'))).toEqual([])
    })

    it('has unique ids', () => {
      const ids = valuesOf('id', tree)
      expect(ids).toEqual([...new Set(ids)])
    })

    it('runs and styles nothing inline', () => {
      expect(selectAll('style, [style], script:not([src]), [onclick], [onload]', tree)).toEqual([])
      const policy = String(one('meta[http-equiv="Content-Security-Policy"]', tree).properties['content'])
      expect(policy).toMatch(/^default-src 'self';(?!.*script-src)/)
      expect(policy).not.toContain('unsafe-inline')
    })

    it('is the same wherever the site stands, but for the 404 page, which is shown at any address', () => {
      const atRoot = renderPage(page, { ...site, prefix: '/', root: '/' })
      const below = renderPage(page, site)
      expect(page.kind === 'notFound' ? below.replaceAll('=/archive/', '=/') : below).toBe(atRoot)
    })
  })

  it('says on every page of a sample edition, and on no other, that bodies are retold', () => {
    for (const page of pages) {
      expect(wordsOf('body', parsePage(page, { ...site, sample: true }))).toContain('retold')
      expect(wordsOf('body', parsePage(page))).not.toContain('Sample edition')
    }
  })

  it('keeps listings of one site apart from those of another', () => {
    renderPage(articlePage, site)
    expect(wordsOf('body > header > a', parsePage(articlePage, { ...site, title: 'Another' }))).toBe('Another')
  })

  it('keeps pages that lead nowhere new out of search engines', () => {
    const hidden = pages.filter((page) => selectAll('meta[name=robots]', parsePage(page)).length > 0)
    expect(hidden.map((page) => page.kind).sort()).toEqual(['design', 'notFound', 'original', 'redirect'])
  })
})
