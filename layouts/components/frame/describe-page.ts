/**
 * One line on a page for search engines and previews.
 *
 * An article's: `Microsoft Exchange: ` and the first words of its body; the title has the number.
 */

import { readOpening } from '../../markup/read-opening.ts'
import type { Page, Site } from '../../types.ts'
import { ENTITY_KIND_NAMES } from '../entity/entity-kinds.ts'
import { formatArticles, formatCount } from '../format.ts'

/** Characters; longer ones are cut where they are shown. */
const LONGEST = 120

/** The description of a page, at most 120 characters, without line breaks. */
export function describePage(page: Page, site: Site): string {
  return cut(describe(page, site))
}

function describe(page: Page, site: Site): string {
  switch (page.kind) {
    case 'article':
    case 'edition':
      return `${page.record.productName}: ${page.opening}`
    case 'home':
      return `${site.tagline} ${formatArticles(page.articleCount)}.`
    case 'listing':
      return `${page.label} ${page.heading}: ${formatArticles(page.total)}. ${page.description ?? ''}`
    case 'index':
      return `${page.heading}: ${formatCount(page.total)} entries. ${page.description}`
    case 'titleIndex':
      return `The titles of ${formatArticles(page.total)}, by their first words.`
    case 'entity':
      return `${ENTITY_KIND_NAMES[page.entityKind].one} ${page.heading}: ${formatArticles(page.total)} that ${page.total === 1 ? 'names' : 'name'} it.`
    case 'builds':
      return `${page.heading}: ${formatCount(page.total)} builds of files with version, date and size, and the articles that shipped them.`
    case 'registryTree':
      return `${page.heading}. ${page.description}`
    case 'absent':
      return `${formatArticles(page.total)} that others cite and this archive lacks.`
    case 'stats':
      return `The archive in pictures: ${page.charts.map(({ title }) => title.toLowerCase()).join(', ')}.`
    case 'prose':
      return readOpening(page.body)
    case 'search':
    case 'notFound':
    case 'original':
    case 'redirect':
    case 'design':
      return `${page.title}. ${site.tagline}`
  }
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).trimEnd()}…`
}
