/**
 * What the archive knows about an article besides its text: versions, keywords with their meaning, and where the text
 * came from.
 */
import type { Result } from 'hastscript'
import type { ArticleForm } from '../../plugins/kb-parse/types.ts'
import type { ArticleRecord, ArticleSource } from '../../plugins/kb-site/types.ts'
import { href } from '../href.ts'
import { lookUp } from '../lookup.ts'
import type { ArticlePage, Site } from '../types.ts'
import type { Markup } from './markup.ts'

const FORM_NAMES: Readonly<Record<ArticleForm, string>> = {
  'front-matter': 'Markdown with front matter',
  document: 'plain text with a DOCUMENT header',
  rendered: 'text of a rendered page',
  library: 'Programmer’s Library text',
}

/** The panel beside the article. */
export function renderDetails(
  { record, termUrls, editions = [] }: Pick<ArticlePage, 'record' | 'termUrls' | 'editions'>,
  site: Site,
): Result {
  const renderTerms = (terms: readonly string[]): Markup[] => terms.map((term) => renderTerm(term, termUrls, site))
  return (
    <section className="details">
      <h2>About this article</h2>
      <dl>
        {renderRow('Versions', listVersions(record))}
        {renderRow('Operating systems', record.operatingSystems)}
        {renderRow('Hardware', record.hardware)}
        {renderRow('Component', [record.component])}
        {renderRow('Solution', renderTerms(record.solutionType?.split(' ') ?? []))}
        {renderRow('Keywords', renderTerms(record.keywords))}
        {renderRow('Technology', renderTerms(record.technology))}
        {renderRow(
          'Other editions',
          editions.map(({ name, url }) => <a href={href(site, url)}>{name}</a>),
        )}
        {renderRow('Source', [record.source, ...record.editions].map(renderSource))}
      </dl>
    </section>
  )
}

function renderRow(name: string, values: readonly Markup[]): Markup {
  const present = values.filter((value) => value !== null && value !== '')
  if (present.length === 0) return null
  return (
    <div>
      <dt>{name}</dt>
      {present.map((value) => (
        <dd>{value}</dd>
      ))}
    </div>
  )
}

function listVersions({ versions, versionsLine }: ArticleRecord): string[] {
  if (versions.length === 0) return [versionsLine]
  return versions.map(({ platform, versions: numbers }) => (platform ? `${platform}: ` : '') + numbers.join(', '))
}

function renderTerm(term: string, termUrls: ArticlePage['termUrls'], site: Site): Markup {
  const url = lookUp(termUrls, term)
  const meaning = lookUp(site.meanings, term.toLowerCase())
  const name = url === null ? term : <a href={href(site, url)}>{term}</a>
  if (meaning === null) return name
  return (
    <>
      {name} <small>{meaning}</small>
    </>
  )
}

function renderSource({ path, form, encoding, url }: ArticleSource): Result {
  return (
    <>
      {isWebAddress(url) ? <a href={url}>{path}</a> : <code>{path}</code>}{' '}
      <small>
        {FORM_NAMES[form]}, {encoding}
      </small>
    </>
  )
}

/** Sources are configured by hand; whatever else stands there never becomes a link. */
function isWebAddress(url: string | null): url is string {
  return url !== null && /^https?:\/\//.test(url)
}
