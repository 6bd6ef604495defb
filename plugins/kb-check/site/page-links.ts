/**
 * Reads the links and the link targets of one page: `<a id="x" href="/dll/">` gives the link `/dll/` and the id `x`.
 * A link is whatever a browser would fetch or go to: `href`, `src`, `srcset`, a form's action, a refresh.
 */
import { Parser } from 'htmlparser2'

const linkAttributes = ['href', 'src', 'action', 'formaction', 'poster']
const refreshTarget = /^\s*\d+\s*;\s*url\s*=\s*['"]?([^'"]*)/i

/** The distinct links of a page as written, in order, and the names that fragments can point at. */
export interface PageLinks {
  links: Set<string>
  ids: Set<string>
}

/** Reads the HTML of a page, whatever mistakes are in its markup. */
export function pageLinks(html: string): PageLinks {
  const links = new Set<string>()
  const ids = new Set<string>()
  const parser = new Parser({
    onopentag(name, attributes) {
      for (const attribute of linkAttributes) addLink(links, attributes[attribute])
      for (const candidate of attributes['srcset']?.split(',') ?? []) addLink(links, candidate.trim().split(/\s/)[0])
      if (name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'refresh') {
        addLink(links, refreshTarget.exec(attributes['content'] ?? '')?.[1])
      }
      if (attributes['id']) ids.add(attributes['id'])
      if (name === 'a' && attributes['name']) ids.add(attributes['name'])
    },
  })
  parser.end(html)
  return { links, ids }
}

function addLink(links: Set<string>, link: string | undefined): void {
  if (link !== undefined) links.add(link)
}
