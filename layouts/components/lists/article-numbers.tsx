/** Articles in one line by their numbers alone, where there are too many to give each a line with its title. */
import { href } from '../../href.ts'
import type { ArticleNumber, Site } from '../../types.ts'
import type { Markup } from '../markup.ts'
import { listInline } from './list-inline.ts'

/** The numbers, with commas between. */
export function renderArticleNumbers(articles: readonly ArticleNumber[], site: Site): Markup {
  return <>{listInline(articles.map(({ id, url }) => <a href={href(site, url)}>{id}</a>))}</>
}
