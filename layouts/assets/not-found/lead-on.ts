/**
 * Leads on from an address that leads nowhere: straight to the article that had it before or that it names in
 * any form, or to the page of the thing that it names in another writing; to that article's line among those that are cited and not here, to the articles
 * of a folder, or to modules and services that are spelt nearly alike.
 */
import { articleAddress } from '../../../plugins/kb-search/query/article-address.ts'
import { findMoved, type MovedList, movedFile } from '../pieces/moved-list.ts'
import { type NamePiece, namePiece, namesFolder } from '../pieces/name-piece.ts'
import { fetchJson } from '../scripts/fetch-json.ts'
import { makeElement, makeLink } from '../scripts/make-element.ts'
import { sitePrefix } from '../scripts/site-address.ts'
import { StaticFiles } from '../search/static-files.ts'
import { findArticle } from './find-article.ts'
import { findNamed } from './find-named.ts'
import { listFolder } from './list-folder.ts'
import { decodeAddress, isNameFolder, NUMBERS_PER_FOLDER, readNameInAddress } from './name-in-address.ts'
import { findNearNames, isAsked } from './near-names.ts'

/** Fills the page's suggestion and its search box, or goes to the article or page. */
export async function leadOn(place: HTMLElement): Promise<void> {
  const prefix = sitePrefix()
  const moved = await findMovedArticle(prefix)
  if (moved !== null) return location.replace(articleAddress(moved, prefix))
  const thing = readNameInAddress(location, prefix)
  if (!thing) return
  if ('article' in thing) await leadToArticle(thing.article, prefix, place)
  else if ('firstArticle' in thing) await showFolder(thing.firstArticle, prefix, place)
  else await leadToName(thing.name, thing.folder, prefix, place)
}

async function findMovedArticle(prefix: string): Promise<number | null> {
  const list = await fetchJson<MovedList>(prefix + movedFile)
  const path = decodeAddress(location.pathname)
  return list && path.startsWith(prefix) ? findMoved(list, path.slice(prefix.length)) : null
}

async function leadToArticle(articleNumber: number, prefix: string, place: HTMLElement): Promise<void> {
  const id = `Q${articleNumber}`
  fillSearchBox(id)
  const found = await findArticle(articleNumber, prefix)
  if (found.kind === 'here') location.replace(found.address)
  else if (found.kind === 'absent') {
    place.append(`${id} is not in this archive. `, makeLink(found.address, '', `Articles that refer to ${id}`))
  } else place.append(`${id} is not in this archive, and no article here refers to it.`)
}

/** The list stands below the suggestion, which screen readers read out as it changes. */
async function showFolder(firstArticle: number, prefix: string, place: HTMLElement): Promise<void> {
  const articles = await listFolder(new StaticFiles(prefix), firstArticle)
  const folder = `Q${firstArticle} to Q${firstArticle + NUMBERS_PER_FOLDER - 1}`
  if (articles.length === 0) {
    place.append(`No article from ${folder} is in this archive.`)
    return
  }
  place.append(`Articles from ${folder} that are in this archive: ${articles.length}`)
  const items = articles.map(({ number, title }) =>
    makeElement('li', '', `Q${number} `, makeLink(articleAddress(number, prefix), '', title)),
  )
  place.after(makeElement('ul', 'folder-articles', ...items))
}

/** What is looked for in another folder than the site's own is only suggested: its name may mean another thing. */
async function leadToName(name: string, folder: string, prefix: string, place: HTMLElement): Promise<void> {
  const asked = folder.startsWith('event') ? `event ${name}` : name
  fillSearchBox(asked)
  const named = await findNamed(new StaticFiles(prefix), name, folder)
  if (named?.page) {
    const address = prefix + named.page.slice(1)
    const isMeant = folder === '' || isNameFolder(folder)
    if (isMeant && address !== location.pathname) location.replace(address)
    else suggest(place, [makeLink(address, '', named.name ?? name)])
    return
  }
  const piece = await fetchJson<NamePiece>(`${prefix}${namesFolder}${namePiece(name)}.json`)
  const near = findNearNames(piece ?? {}, name, folder)
  const [nearest] = near
  if (nearest && isAsked(nearest, name, folder) && prefix + nearest.path !== location.pathname) {
    location.replace(prefix + nearest.path)
  } else if (near.length > 0)
    suggest(
      place,
      near.map((other) => makeLink(`${prefix}${other.path}`, '', other.name)),
    )
  else if (isNameFolder(folder)) place.append(`No article here names ${asked}.`)
}

function suggest(place: HTMLElement, links: readonly HTMLElement[]): void {
  place.append('Did you mean', makeElement('ul', '', ...links.map((link) => makeElement('li', '', link))))
}

function fillSearchBox(query: string): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('main form[role="search"] input')) input.value = query
}
