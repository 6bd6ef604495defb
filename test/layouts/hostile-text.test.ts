import type { ElementContent } from 'hast'
import { selectAll } from 'hast-util-select'
import { describe, expect, it } from 'vitest'
import { treeToHtml } from '../../layouts/markup/html.ts'
import { renderPage } from '../../layouts/render-page.ts'
import type { Page } from '../../layouts/types.ts'
import { parsePage, wordsOf } from './parse-page.ts'
import { articlePage } from './sample-article.ts'
import { pages, site } from './sample-views.ts'

const HOSTILE = `</title></script><script>alert(1)</script><!--<img src=x onerror="alert(2)">'"&amp;`

/** Fields that hold addresses or choose a layout: made by the project, not by articles. */
const STRUCTURE = new Set([
  'articleUrl',
  'termUrls',
  'kind',
  'reason',
  'entityKind',
  'url',
  'target',
  'urls',
  'csv',
  'form',
  'type',
  'tagName',
  'properties',
])

/** The design page shows nothing of its model but the title. */
const shownPages = pages.filter(({ kind }) => kind !== 'design')

describe('hostile text', () => {
  it.each(shownPages)('stays text in every field of the $kind page', (page) => {
    const infected = infect(page) as Page
    const sites = [site, { ...site, origin: 'https://archive.invalid', title: HOSTILE, tagline: HOSTILE }]
    for (const infectedSite of sites) {
      const clean = parsePage(page, { ...infectedSite, title: 'Test Archive', tagline: 'Articles for tests.' })
      const tree = parsePage(infected, infectedSite)
      expect(selectAll('img, [onerror]', tree)).toEqual([])
      expect(selectAll('script', tree)).toHaveLength(selectAll('script', clean).length)
      expect(wordsOf('main', tree)).toContain('<script>')
    }
  })

  it('shows the text of a title as it stands', () => {
    expect(wordsOf('h1', parsePage({ ...articlePage, heading: treeToHtml({ type: 'text', value: HOSTILE }) }))).toBe(
      HOSTILE,
    )
  })

  it('shows raw nodes as text', () => {
    const raw = { type: 'raw', value: '<script>alert(1)</script>' } as unknown as ElementContent
    const html = renderPage({ ...articlePage, body: treeToHtml([raw]) }, site)
    expect(html).toContain('&lt;script>alert(1)')
  })

  it('finds nothing of what every object inherits', () => {
    const record = { ...articlePage.record, keywords: ['constructor', '__proto__'], issueType: 'toString' }
    const words = wordsOf('main', parsePage({ ...articlePage, record }))
    expect(words).toContain('constructor')
    expect(words).toContain('toString')
    expect(words).not.toContain('native code')
  })

  it('links no source address but those of the web', () => {
    const source = { ...articlePage.record.source, url: 'javascript:alert(1)' }
    const tree = parsePage({ ...articlePage, record: { ...articlePage.record, source } })
    expect(selectAll('a[href^="javascript"]', tree)).toEqual([])
    expect(wordsOf('.details', tree)).toContain(source.path)
  })
})

/** The same model with every text replaced. */
function infect(value: unknown): unknown {
  if (typeof value === 'string') return HOSTILE
  if (Array.isArray(value)) return value.map(infect)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [name, STRUCTURE.has(name) ? field : infect(field)]),
  )
}
