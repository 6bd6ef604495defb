import { selectAll } from 'hast-util-select'
import { describe, expect, it } from 'vitest'
import { renderPage } from '../../layouts/render-page.ts'
import type { Page, Site } from '../../layouts/types.ts'
import type { Overrides } from '../../layouts/views/overrides.ts'
import { parsePage } from './parse-page.ts'
import { articlePage } from './sample-article.ts'
import { homePage, site } from './sample-views.ts'

function withOverrides(overrides: Overrides): Site {
  return { ...site, path: '/archive/', overrides }
}

/** The addresses in a part of a page, as a browser resolves them. */
function addressesIn(part: string, page: Page, overrides: Overrides) {
  return selectAll(`${part} a.own`, parsePage(page, withOverrides(overrides))).map(({ properties }) => properties.href)
}

describe('a component of the project', () => {
  it('stands in place of one of the layouts, on every page', () => {
    const footer: Overrides['footer'] = ({ site, html }) => html`<footer id="own">${`${site.title} & more`}</footer>`
    for (const page of [articlePage, homePage]) {
      const document = renderPage(page, withOverrides({ footer }))
      expect(document).toContain('<footer id="own">Test Archive &amp; more</footer>')
      expect(document).not.toContain('site-footer')
    }
  })

  it('stands around one of the layouts', () => {
    const articleAside: Overrides['articleAside'] = ({ view, markup, html }) => html`<p>${view.record.id}</p>${markup}`
    const document = renderPage(articlePage, withOverrides({ articleAside }))
    expect(document).toContain(`<div class=panel><p>${articlePage.record.id}</p><section`)
    expect(document.replace(`<div class=panel><p>${articlePage.record.id}</p>`, '<div class=panel>')).toBe(
      renderPage(articlePage, site),
    )
  })

  it('leads to pages of the archive and of the project from wherever it stands', () => {
    const header: Overrides['header'] = ({ html, href, projectHref }) =>
      html`<header><a class="own" href=${href('/about/')}>About</a><a class="own" href=${projectHref('/blog/')}>Blog</a></header>`
    for (const page of [articlePage, homePage]) {
      expect(addressesIn('header', page, { header })).toEqual(['/archive/about/', '/blog/'])
    }
  })

  it('may take all of the home page, and leave nothing', () => {
    const document = renderPage(homePage, withOverrides({ home: () => null }))
    expect(document).toContain('<main id=main class=home-page></main>')
  })

  it('may not give a text, whose tags would show', () => {
    const footer = (() => '<footer></footer>') as never
    expect(() => renderPage(homePage, withOverrides({ footer }))).toThrow('footer: expected markup that `html` made')
  })
})
