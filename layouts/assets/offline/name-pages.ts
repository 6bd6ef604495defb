/** Names the page of each folder: no server does it for a copy that is read from a folder. */
import { nameIndexPage } from './name-index-page.ts'

/** Stands for `location.assign`. */
export function goToPage(address: string): void {
  location.href = nameIndexPage(address)
}

/** Names the page in links that scripts have made, as soon as one is used. */
export function nameLinkedPages(): void {
  for (const event of ['click', 'auxclick', 'contextmenu', 'focusin', 'pointerover']) {
    document.addEventListener(event, nameLinkedPage, { capture: true })
  }
}

function nameLinkedPage({ target }: Event): void {
  const link = target instanceof Element ? target.closest('a[href]') : null
  const address = link?.getAttribute('href') ?? ''
  const named = nameIndexPage(address)
  if (named !== address) link?.setAttribute('href', named)
}
