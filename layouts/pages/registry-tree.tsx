/** Registry keys that articles name, as a tree; parts with many keys have a page of their own. */

import { breakPath } from '../components/entity/break-path.tsx'
import { formatArticles, formatCount } from '../components/format.ts'
import { renderMain } from '../components/frame/main.tsx'
import { renderPageHeader } from '../components/frame/page-header.tsx'
import { isFiltered } from '../components/lists/filtered-list.ts'
import type { Markup } from '../components/markup.ts'
import { href } from '../href.ts'
import type { Html } from '../markup/html.ts'
import type { RegistryNodeView, RegistryTreePage, Site } from '../types.ts'

/** Nested lists: a browser's search finds every key of the page, and nothing is folded away. */
export function renderRegistryTreePage(page: RegistryTreePage, site: Site): Html {
  return renderMain(page, site, [
    renderPageHeader({ label: 'Registry', heading: breakPath(page.heading), description: page.description }),
    <ul className="registry-tree" dataFilter={isFiltered(page.nodes.length)}>
      {page.nodes.map((node) => renderNode(node, site))}
    </ul>,
  ])
}

function renderNode(node: RegistryNodeView, site: Site): Html {
  return (
    <li id={node.id}>
      {renderLabel(node, site)}
      {node.children.length > 0 ? (
        <ul className="registry-tree">{node.children.map((child) => renderNode(child, site))}</ul>
      ) : null}
    </li>
  )
}

function renderLabel({ label, url, count, page }: RegistryNodeView, site: Site): Markup {
  return (
    <>
      {url === null ? label : <a href={href(site, url)}>{label}</a>}
      {url === null ? null : <small> {formatArticles(count)}</small>}
      {page === null ? null : (
        <>
          {' '}
          <a href={href(site, page.url)}>{formatCount(page.count)} keys</a>
        </>
      )}
    </>
  )
}
