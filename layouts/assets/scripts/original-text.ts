/**
 * The raw text of an article: beside the rendered one on the article's page, or alone on the page `/original/`. Loaded
 * when a reader asks for it.
 */

import { articleAddress } from '../../../plugins/kb-search/query/article-address.ts'
import { type OriginalsPiece, originalsFolder, pieceFile } from '../pieces/article-pieces.ts'
import { makeCopyButton } from './copy-code.ts'
import { fetchPiece } from './fetch-piece.ts'
import { makeButton, makeElement, makeLink } from './make-element.ts'
import { sitePrefix } from './site-address.ts'

/** Opens the text beside the page's own, or closes it where it is open. `link` leads to the page of that text alone. */
export async function toggleOriginal(link: HTMLAnchorElement): Promise<void> {
  const page = link.closest('main')
  const body = page?.querySelector('.body')
  const open = page?.querySelector('.original-text')
  if (!page || !body) return
  if (open) return close(page, link)
  const section = await makeSection(readKey(new URL(link.href)))
  section.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close(page, link)
  })
  section.querySelector('.original-bar')?.append(makeCloseButton(() => close(page, link)))
  page.classList.add('with-original')
  body.before(section)
  link.ariaExpanded = 'true'
  section.querySelector('pre')?.focus({ preventScroll: true })
}

/** Fills the page of raw texts with the one that its address asks for. */
export async function showOriginalAlone(place: Element): Promise<void> {
  const key = readKey(new URL(location.href))
  const heading = document.querySelector('h1')
  if (key === null || !heading) {
    place.textContent = 'The address names no article. Each article’s page leads to its original text.'
    return
  }
  const id = `Q${key}`
  const address = articleAddress(Number.parseInt(key, 10), sitePrefix())
  heading.replaceChildren('Original text of ', makeLink(address, '', id))
  document.title = `${id}: ${document.title}`
  place.replaceChildren(await makeSection(key))
}

function close(page: Element, link: HTMLAnchorElement): void {
  page.querySelector('.original-text')?.remove()
  page.classList.remove('with-original')
  link.ariaExpanded = 'false'
  link.focus()
}

/** `?Q217215`, in older addresses `?q=Q217215` -> `217215`, `?Q217215-2` -> `217215-2`: how the text is kept; else null. */
function readKey({ search }: URL): string | null {
  return /^\?(?:q=)?Q?(\d{1,9}(?:-\d{1,4})?)(?:&|$)/i.exec(search)?.[1] ?? null
}

async function makeSection(key: string | null): Promise<HTMLElement> {
  const text = key === null ? null : await loadOriginal(key)
  const bar = makeElement('div', 'original-bar', 'Original text')
  const section = makeElement('section', 'original-text', bar)
  section.ariaLabel = 'Original text'
  if (text === null) section.append('This site has no raw text of that article.')
  else section.append(makeBlock(text, bar))
  return section
}

function makeBlock(text: string, bar: Element): HTMLElement {
  const block = makeElement('pre', '', text.replace(/\r\n?/g, '\n'))
  block.tabIndex = 0
  block.role = 'group'
  block.ariaLabel = 'Original text'
  bar.append(makeCopyButton(block))
  return block
}

async function loadOriginal(key: string): Promise<string | null> {
  const file = pieceFile(originalsFolder, Number.parseInt(key, 10))
  const piece = await fetchPiece<OriginalsPiece>(file).catch(() => ({}) as OriginalsPiece)
  return Object.hasOwn(piece, key) ? (piece[key] ?? null) : null
}

function makeCloseButton(onClick: () => void): HTMLButtonElement {
  const button = makeButton('Close')
  button.addEventListener('click', onClick)
  return button
}
