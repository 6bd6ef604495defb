/** Lets a reader go through the list that led to an article, one after the other, without going back to it. */
import { findPlace, keepTrail, type ListTrail, recallTrail, type TrailPlace } from './list-trail.ts'
import { makeLink } from './make-element.ts'
import { articleNumberOf, sitePrefix } from './site-address.ts'

/** Links of a picture are elements of another kind, without a path. */
const LINK = 'a[href]:not(svg a)'

/** On pages of lists: remembers the list when one of its articles is opened. */
export function rememberLists(): void {
  const main = document.querySelector('main')
  if (!main || main.querySelector('article')) return
  main.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>(LINK) : null
    if (!link || articleNumberOf(link, sitePrefix()) === null) return
    const heading = document.querySelector('h1')?.textContent ?? ''
    keepTrail({ name: heading, address: location.href, articles: listArticles(main) })
  })
}

/** On an article of the list last opened: leads to its neighbours there instead of those by number. */
export function leadThroughList(): void {
  const neighbours = document.querySelector('[aria-label=Neighbours]')
  const trail = recallTrail()
  const place = trail && findPlace(trail, location.pathname)
  if (neighbours && place) neighbours.replaceChildren(...makeLinks(trail, place))
}

/** Paths in the order of the page, each once. */
function listArticles(main: Element): string[] {
  const links = [...main.querySelectorAll<HTMLAnchorElement>(LINK)].filter(
    (link) => articleNumberOf(link, sitePrefix()) !== null,
  )
  return [...new Set(links.map(({ pathname }) => pathname))]
}

function makeLinks({ name, address, articles }: ListTrail, { position, previous, next }: TrailPlace): Element[] {
  return [
    ...(previous ? [linkTo(previous, 'prev', `Previous: ${nameOf(previous)}`)] : []),
    linkTo(address, 'up', `${position} of ${articles.length} in ${name}`),
    ...(next ? [linkTo(next, 'next', `Next: ${nameOf(next)}`)] : []),
  ]
}

function linkTo(address: string, rel: string, text: string): HTMLAnchorElement {
  const link = makeLink(address, '', text)
  link.rel = rel
  return link
}

function nameOf(path: string): string {
  return `Q${articleNumberOf({ pathname: path }, sitePrefix())}`
}
