/** What an article refers to, and what refers to it. */

import { href } from '../../href.ts'
import type { Html } from '../../markup/html.ts'
import type { QuotedArticle, ReferenceView, Site } from '../../types.ts'
import { formatArticles } from '../format.ts'
import { renderArticleNumbers } from '../lists/article-numbers.tsx'
import { renderQuote } from '../lists/quote.tsx'
import type { Markup } from '../markup.ts'

/** Above this many citing articles, the rest is folded away. */
const CITING_SHOWN = 12

/** Of more than this many folded ones only the numbers are given: some articles are cited by more than a thousand. */
const QUOTES_FOLDED = 200

/** The articles cited; those that the archive lacks are marked and not linked. Nothing where none is cited. */
export function renderReferences(references: readonly ReferenceView[], site: Site): Markup {
  if (references.length === 0) return null
  return (
    <section className="references">
      <h2>Refers to</h2>
      {renderReferenceList(references, site)}
    </section>
  )
}

/** References as a list; others show their own under a heading of theirs. */
export function renderReferenceList(references: readonly ReferenceView[], site: Site): Html {
  return <ul>{references.map((reference) => renderReference(reference, site))}</ul>
}

/** The articles that refer to this one, each with the sentence in which it does. Nothing where none does. */
export function renderReferencedBy(articles: readonly QuotedArticle[], site: Site): Markup {
  if (articles.length === 0) return null
  const folded = articles.slice(CITING_SHOWN)
  return (
    <section className="references">
      <h2>Referred to by {formatArticles(articles.length)}</h2>
      <ul>{articles.slice(0, CITING_SHOWN).map((article) => renderCiting(article, site))}</ul>
      {folded.length > 0 ? (
        <details>
          <summary>{folded.length} more</summary>
          <ul>{folded.slice(0, QUOTES_FOLDED).map((article) => renderCiting(article, site))}</ul>
          {renderNumbers(folded.slice(QUOTES_FOLDED), site)}
        </details>
      ) : null}
    </section>
  )
}

function renderNumbers(articles: readonly QuotedArticle[], site: Site): Markup {
  return articles.length === 0 ? null : <p>{renderArticleNumbers(articles, site)}</p>
}

function renderReference({ id, title, url, absent }: ReferenceView, site: Site): Html {
  if (!absent) return renderCiting({ id, title: title ?? id, url }, site)
  return (
    <li>
      <a className="absent" href={href(site, url)}>
        {id}
      </a>{' '}
      {title === null ? 'not in this archive' : `${title}, not in this archive`}
    </li>
  )
}

function renderCiting({ id, title, url, sentence }: Omit<QuotedArticle, 'product' | 'modified'>, site: Site): Html {
  return (
    <li>
      <a href={href(site, url)}>{title}</a> {id}
      {renderQuote(sentence)}
    </li>
  )
}
