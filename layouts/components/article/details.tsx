/**
 * What the archive knows about an article besides its text: versions, keywords with their meaning, where the text came
 * from, and what was checked. Beside the keywords stands what they mean; technology tokens, which are many, are
 * explained where a reader rests on them.
 */
import type { ArticleRecord } from '../../../plugins/kb-record/types.ts'
import { href } from '../../href.ts'
import { lookUp } from '../../lookup.ts'
import type { Html } from '../../markup/html.ts'
import type { ArticlePage, Site } from '../../types.ts'
import { listInline } from '../lists/list-inline.ts'
import type { Markup } from '../markup.ts'
import { describeChecks } from './checks.ts'
import { renderReportLink } from './report-link.tsx'
import { renderSource } from './source.tsx'

/** The panel beside the article. */
export function renderDetails(
  { record, termUrls, editions = [], checks }: Pick<ArticlePage, 'record' | 'termUrls' | 'editions' | 'checks'>,
  site: Site,
): Html {
  const explain = (term: string): Markup => renderTerm(term, termUrls, site)
  return (
    <section className="details">
      <h2>About this article</h2>
      <dl>
        {renderRow('Product line', [record.product.name === record.productName ? null : record.product.name])}
        {renderRow('Versions', listVersions(record))}
        {renderRow('Operating systems', record.operatingSystems)}
        {renderRow('Hardware', record.hardware)}
        {renderRow('Component', [record.component])}
        {renderRow('Solution', record.solutionType?.split(' ').map(explain) ?? [])}
        {renderRow('Keywords', record.keywords.map(explain))}
        {renderRow('Categories', record.categories?.map(explain) ?? [])}
        {renderRow('Technology', [renderTokens(record.technology, termUrls, site)])}
        {renderRow(
          'Other editions',
          editions.map(({ name, url }) => <a href={href(site, url)}>{name}</a>),
        )}
        {renderRow('Source', [record.source, ...record.editions].map(renderSource))}
        {renderRow('Checked', describeChecks(record, checks, editions.length))}
      </dl>
      {renderReportLink(record, site)}
    </section>
  )
}

function renderRow(name: string, values: readonly Markup[]): Markup {
  const present = values.filter((value) => value !== null && value !== '')
  if (present.length === 0) return null
  return (
    <>
      <dt>{name}</dt>
      {present.map((value) => (
        <dd>{value}</dd>
      ))}
    </>
  )
}

function listVersions({ versions, versionsLine }: ArticleRecord): string[] {
  if (versions.length === 0) return [versionsLine]
  return versions.map(({ platform, versions: numbers }) =>
    [platform ?? '', numbers.join(', ')].filter(Boolean).join(': '),
  )
}

function renderTerm(term: string, termUrls: ArticlePage['termUrls'], site: Site): Markup {
  const meaning = lookUp(site.meanings, term.toLowerCase())
  const name = linkTerm(term, termUrls, site)
  return meaning === null ? (
    name
  ) : (
    <>
      {name} {meaning}
    </>
  )
}

function renderTokens(tokens: readonly string[], termUrls: ArticlePage['termUrls'], site: Site): Markup {
  if (tokens.length === 0) return null
  return <>{listInline(tokens.map((token) => linkTerm(token, termUrls, site)))}</>
}

function linkTerm(term: string, termUrls: ArticlePage['termUrls'], site: Site): Markup {
  const url = termUrls?.get(term)
  return url === undefined ? term : <a href={href(site, url)}>{term}</a>
}
