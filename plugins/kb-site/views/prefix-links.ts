/** Makes the site paths in a tree that is made from Markdown relative to its page: on `/about/`, `/kb/` becomes `../kb/`. */
import type { Root } from 'hast'
import { visit } from 'unist-util-visit'
import { rootFrom } from '../../../layouts/place-site.ts'

/** Addresses that run nothing: of the web, of mail, or without a scheme. */
const safeAddress = /^(?:https?:|mailto:|[^:]*$|[^:/?#]*[/?#])/i

/** Changes the tree in place; `page` is the site path of its page. Addresses of the web and of mail, and fragments, stay; those of scripts go. */
export function prefixLinks(tree: Root, page: string): void {
  const root = rootFrom(page)
  visit(tree, 'element', ({ properties }) => {
    for (const name of ['href', 'src'] as const) {
      const value = properties[name]
      if (typeof value !== 'string') continue
      if (/^\/(?!\/)/.test(value)) properties[name] = value === '/' ? root : root + value.slice(1)
      else if (!safeAddress.test(value)) delete properties[name]
    }
  })
}
