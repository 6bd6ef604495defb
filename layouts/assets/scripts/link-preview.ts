/** Which links show what they lead to: those to articles, and those to the list or line of a keyword or technology token. */
import { articleNumberOf, sitePrefix } from './site-address.ts'

/** A preview's lines; empty ones are not shown. */
export interface LinkPreview {
  title: string
  facts: string
  text: string
}

/** Whether a link has a preview; none where it leads to the page itself or out of the site. */
export function hasPreview(link: HTMLAnchorElement): boolean {
  if (link.origin !== location.origin || link.pathname === location.pathname) return false
  return articleNumberOf(link, sitePrefix()) !== null || isTerm(link)
}

/** Only where the link says the token itself. */
function isTerm({ pathname, hash, textContent }: HTMLAnchorElement): boolean {
  const path = pathname.slice(sitePrefix().length) + hash
  const match = /^(?:keyword|technology)\/(?:(?:page\/\d+\/)?#line-)?([^/#]+)\/?$/.exec(path)
  return match !== null && match[1] === textContent?.toLowerCase()
}
