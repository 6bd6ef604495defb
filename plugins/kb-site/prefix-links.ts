/** Adds the site's path prefix to the site paths in a tree made from Markdown (`/about/` becomes `/kbarchive/about/`). */
import type { Root } from 'hast'
import { visit } from 'unist-util-visit'
import type { Site } from '../../layouts/types.ts'

/** Changes the tree in place. Addresses with a scheme or host, and fragments, stay as they are. */
export function prefixLinks(tree: Root, site: Site): void {
  visit(tree, 'element', ({ properties }) => {
    for (const name of ['href', 'src'] as const) {
      const value = properties[name]
      if (typeof value === 'string' && /^\/(?!\/)/.test(value)) properties[name] = site.prefix + value.slice(1)
    }
  })
}
