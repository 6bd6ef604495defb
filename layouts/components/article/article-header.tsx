/**
 * The head of an article, in the order in which a reader in trouble asks: which number, what about, for which software.
 * The title stands as it is, prefix included; what the prefix means is said below it.
 */

import { href } from '../../href.ts'
import { lookUp } from '../../lookup.ts'
import type { Html } from '../../markup/html.ts'
import type { ArticlePage, Site } from '../../types.ts'
import { renderAppliesTo } from './applies-to.tsx'
import { renderDate } from './date.tsx'

/** The page of raw texts. */
const ORIGINAL_URL = '/original/'

/** The number of an edition that is not the one on the article's own page. */
interface Edition {
  edition?: number | undefined
}

/** Number, title, facts, and the list of what the article applies to. */
export function renderArticleHeader(
  { record, heading, edition }: Pick<ArticlePage, 'record' | 'heading'> & Edition,
  site: Site,
): Html {
  return (
    <header>
      <p>{record.id}</p>
      <h1 itemProp="headline">{heading}</h1>
      {renderFacts({ record, edition }, site)}
      {renderAppliesTo(record)}
    </header>
  )
}

/**
 * What the prefix means, the type, the date, and the way to the raw text, in one line; of another edition the product as
 * well, which the way up to an article ends with.
 */
export function renderFacts({ record, edition }: Pick<ArticlePage, 'record'> & Edition, site: Site): Html {
  const { titlePrefix, productName, modified } = record
  const issueType = record.issueType ?? record.derivedIssueType
  return (
    <ul className="facts">
      {titlePrefix?.meaning ? (
        <li>
          <b>{titlePrefix.code}</b> – {titlePrefix.meaning}
        </li>
      ) : null}
      {productName && edition !== undefined ? <li>{productName}</li> : null}
      {issueType ? <li dataType={record.issueType}>{nameIssueType(issueType, site)}</li> : null}
      {modified ? <li>Last changed {renderDate(modified)}</li> : null}
      <li>
        <a href={href(site, originalAddress(record.id, edition))}>Original text</a>
      </li>
    </ul>
  )
}

/** `?Q217215`, of another edition `?Q217215-2`: what the page of raw texts reads from its address. */
function originalAddress(id: string, edition: number | undefined): string {
  return `${ORIGINAL_URL}?${id}${edition === undefined ? '' : `-${edition}`}`
}

/** Some articles have several types in one field: `kbhowto kbinfo`. */
function nameIssueType(issueType: string, site: Site): string {
  return issueType
    .split(' ')
    .map((code) => lookUp(site.meanings, code.toLowerCase()) ?? code)
    .join(', ')
}
