/** What the page's entity is: a line for each thing that its name stands for, each with its source. */
import { href } from '../../href.ts'
import type { IdentityView, Site } from '../../types.ts'
import { formatCount } from '../format.ts'
import { listInline } from '../lists/list-inline.ts'
import type { Markup } from '../markup.ts'

/** Nothing where nothing is known. */
export function renderIdentities(identities: readonly IdentityView[], site: Site): Markup {
  if (identities.length === 0) return null
  return <ul className="identities">{identities.map((identity) => renderIdentity(identity, site))}</ul>
}

function renderIdentity({ kind, name, text, isQuote, sources, others }: IdentityView, site: Site): Markup {
  return (
    <li>
      {kind}
      {name === null ? null : <strong> {name}</strong>}
      {text === null ? null : ': '}
      {text === null ? null : isQuote ? <q>{text}</q> : text}{' '}
      <small>
        (
        {listInline(
          sources.map(({ name: source, url }) => (url === null ? source : <a href={href(site, url)}>{source}</a>)),
          '; ',
        )}
        {others > 0 ? ` and ${formatCount(others)} more` : null})
      </small>
    </li>
  )
}
