/** Adds the site's path prefix to the site paths in a tree made from Markdown (`/about/` becomes `/kbarchive/about/`). */
import type { Root } from 'hast'
import { visit } from 'unist-util-visit'
import type { Site } from '../../../layouts/types.ts'

/** Addresses that run nothing: of the web, of mail, or without a scheme. */
const safeAddress = /^(?:https?:|mailto:|[^:]*$|[^:/?#]*[/?#])/i

/** Changes the tree in place. Addresses of the web and of mail, and fragments, stay; those of scripts go. */
export function prefixLinks(tree: Root, site: Site): void {
  visit(tree, 'element', ({ properties }) => {
    for (const name of ['href', 'src'] as const) {
      const value = properties[name]
      if (typeof value !== 'string') continue
      if (/^\/(?!\/)/.test(value)) properties[name] = site.prefix + value.slice(1)
      else if (!safeAddress.test(value)) delete properties[name]
    }
  })
}
