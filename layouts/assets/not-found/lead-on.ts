/**
 * Leads on from an address that leads nowhere: straight to the article that it names in any form, to that article's line
 * among those that are cited and not here, or to modules and services that are spelt nearly alike.
 */
import { type NamePiece, namePiece, namesFolder } from '../pieces/name-piece.ts'
import { sitePrefix } from '../scripts/site-address.ts'
import { fetchJson } from './fetch-json.ts'
import { findArticle } from './find-article.ts'
import { readNameInAddress } from './name-in-address.ts'
import { findNearNames } from './near-names.ts'

/** Fills the page's suggestion and its search box, or goes to the article. */
export async function leadOn(place: HTMLElement): Promise<void> {
  const prefix = sitePrefix()
  const thing = readNameInAddress(location)
  if (!thing) return
  if ('article' in thing) return leadToArticle(thing.article, prefix, place)
  fillSearchBox(thing.name)
  const piece = await fetchJson<NamePiece>(`${prefix}${namesFolder}${namePiece(thing.name)}.json`)
  const near = findNearNames(piece ?? {}, thing.name, thing.folder)
  if (near.length > 0)
    suggest(
      place,
      near.map(({ name, path }) => makeLink(`${prefix}${path}/`, name)),
    )
}

async function leadToArticle(articleNumber: number, prefix: string, place: HTMLElement): Promise<void> {
  const id = `Q${articleNumber}`
  fillSearchBox(id)
  const found = await findArticle(articleNumber, prefix)
  if (found.kind === 'here') location.replace(found.address)
  else if (found.kind === 'absent') {
    place.append(`${id} is not in this archive. `, makeLink(found.address, `Articles that refer to ${id}`))
  } else place.append(`${id} is not in this archive, and no article here refers to it.`)
}

function suggest(place: HTMLElement, links: readonly HTMLElement[]): void {
  const list = document.createElement('ul')
  for (const link of links) {
    const item = document.createElement('li')
    item.append(link)
    list.append(item)
  }
  place.append('Did you mean', list)
}

function makeLink(address: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a')
  link.href = address
  link.textContent = text
  return link
}

function fillSearchBox(query: string): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('main form[role="search"] input')) input.value = query
}
