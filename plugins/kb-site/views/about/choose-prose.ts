/**
 * What a page of prose says where the site names its repository, and what where it does not: comments part the two, and
 * links below `repository:` lead there.
 *
 * `<!-- repository -->`, `[Tell us](repository:issues)`, `<!-- no repository -->`, `Tell nobody`, `<!-- end -->` ->
 * `[Tell us](https://example.org/owner/name/issues)` with a repository, `Tell nobody` without
 */
import type { Nodes, Root, RootContent } from 'mdast'

const SCHEME = 'repository:'

/** What begins with each comment: whether it is shown where a repository is known, and where none is. */
const PARTS: ReadonlyMap<string, { known: boolean; unknown: boolean }> = new Map([
  ['<!-- repository -->', { known: true, unknown: false }],
  ['<!-- no repository -->', { known: false, unknown: true }],
  ['<!-- end -->', { known: true, unknown: true }],
])

/** Keeps what is true of the site. Comments stand alone, between blocks. */
export function chooseProse(root: Root, repository: string | undefined): void {
  const children: RootContent[] = []
  let shown = true
  for (const child of root.children) {
    const part = child.type === 'html' ? PARTS.get(child.value) : undefined
    if (part) shown = repository === undefined ? part.unknown : part.known
    else if (shown) children.push(child)
  }
  root.children = children
  if (repository !== undefined) leadThere(root, repository)
}

function leadThere(node: Nodes, repository: string): void {
  if (node.type === 'link' && node.url.startsWith(SCHEME)) node.url = `${repository}/${node.url.slice(SCHEME.length)}`
  if ('children' in node) for (const child of node.children) leadThere(child, repository)
}
