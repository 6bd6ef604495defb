/**
 * Shows what a link leads to when the mouse rests on it or the keyboard reaches it. The card takes no room of the page;
 * it stays while the mouse is on it, and Escape closes it.
 */
import { hasPreview, type LinkPreview } from './link-preview.ts'
import { makeElement } from './make-element.ts'

/** Milliseconds that a reader rests on a link, and that the mouse may be away on its way to the card. */
const DELAY = 300

const CARD_ID = 'preview'

/** Pixels between card, link and the window's edges. */
const GAP = 8

/** Touch has no hovering: a tap follows the link, as ever. */
export function previewLinks(): void {
  const main = document.querySelector('main')
  if (!main) return
  let timer: ReturnType<typeof setTimeout> | undefined
  const later = (action: () => void): void => {
    clearTimeout(timer)
    timer = setTimeout(action, DELAY)
  }
  const rest = ({ target }: Event): void => {
    const link = linkAt(target)
    if (link) later(() => showPreview(link, main))
    else if (isOnCard(target)) clearTimeout(timer)
  }
  const leave = (): void => later(closePreview)
  main.addEventListener('pointerover', (event) => event.pointerType === 'mouse' && rest(event))
  main.addEventListener('pointerout', (event) => event.pointerType === 'mouse' && leave())
  main.addEventListener('focusin', (event) => (event.target as Element).matches(':focus-visible') && rest(event))
  main.addEventListener('focusout', leave)
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return
    clearTimeout(timer)
    closePreview()
  })
}

function linkAt(target: EventTarget | null): HTMLAnchorElement | null {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]:not(svg a)') : null
  return link && hasPreview(link) ? link : null
}

function isOnCard(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(`#${CARD_ID}`) !== null
}

async function showPreview(link: HTMLAnchorElement, main: Element): Promise<void> {
  if (link.getAttribute('aria-describedby') === CARD_ID) return
  const preview = await loadPreview(link)
  closePreview()
  // The reader may have gone on while it was loaded.
  if (!preview || !link.matches(':hover, :focus')) return
  const card = makeCard(preview)
  main.append(card)
  place(card, link)
  link.setAttribute('aria-describedby', CARD_ID)
}

/** Nothing where it cannot be had. */
async function loadPreview(link: HTMLAnchorElement): Promise<LinkPreview | null> {
  return import('./load-preview.ts').then((script) => script.loadPreview(link)).catch(() => null)
}

function closePreview(): void {
  document.getElementById(CARD_ID)?.remove()
  document.querySelector(`[aria-describedby="${CARD_ID}"]`)?.removeAttribute('aria-describedby')
}

function makeCard({ title, facts, text }: LinkPreview): HTMLElement {
  const lines = [facts, text].filter(Boolean).map((line) => makeElement('p', '', line))
  const card = makeElement('div', 'preview', makeElement('strong', '', title), ...lines)
  card.id = CARD_ID
  card.role = 'tooltip'
  return card
}

/** Below the link's first line, or above it where the window ends. */
function place(card: HTMLElement, link: Element): void {
  const line = link.getClientRects()[0] ?? link.getBoundingClientRect()
  const left = Math.min(line.left, document.documentElement.clientWidth - card.offsetWidth - GAP)
  const fitsBelow = line.bottom + GAP + card.offsetHeight <= innerHeight
  const top = fitsBelow ? line.bottom + GAP : line.top - GAP - card.offsetHeight
  card.style.left = `${Math.max(GAP, left) + scrollX}px`
  card.style.top = `${top + scrollY}px`
}
