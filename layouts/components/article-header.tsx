/**
 * The head of an article, in the order in which a reader in trouble asks: which number, what about, for which software.
 * The title stands as it is, prefix included; what the prefix means is said below it.
 */
import type { Result } from 'hastscript'
import { href } from '../href.ts'
import { lookUp } from '../lookup.ts'
import type { ArticlePage, Site } from '../types.ts'
import { renderDate } from './date.tsx'
import type { Markup } from './markup.ts'

/** Number, title, prefix in words, product, type, date, and the list of what the article applies to. */
export function renderArticleHeader({ record, heading, productUrl }: ArticlePage, site: Site): Result {
  const { id, titlePrefix, product, issueType, modified, appliesTo } = record
  return (
    <header className="article-header">
      <p className="article-number">{id}</p>
      <h1>{heading}</h1>
      <ul className="facts">
        {titlePrefix?.meaning ? (
          <li>
            <b>{titlePrefix.code}</b>: {titlePrefix.meaning}
          </li>
        ) : null}
        {product.name ? <li>{renderProduct(product.name, productUrl, site)}</li> : null}
        {issueType ? <li>{nameIssueType(issueType, site)}</li> : null}
        {modified ? <li>Last changed {renderDate(modified)}</li> : null}
      </ul>
      {renderAppliesTo(appliesTo)}
    </header>
  )
}

function renderProduct(name: string, url: string | null, site: Site): Markup {
  return url === null ? name : <a href={href(site, url)}>{name}</a>
}

/** Some articles have several types in one field: `kbhowto kbinfo`. */
function nameIssueType(issueType: string, site: Site): string {
  return issueType
    .split(' ')
    .map((code) => lookUp(site.meanings, code.toLowerCase()) ?? code)
    .join(', ')
}

function renderAppliesTo(appliesTo: readonly string[]): Markup {
  if (appliesTo.length === 0) return null
  return (
    <section className="applies-to">
      <h2>Applies to</h2>
      <ul>
        {appliesTo.map((entry) => (
          <li>{entry}</li>
        ))}
      </ul>
    </section>
  )
}
