/** `/` and Ctrl+K (Command+K) lead to the page's search box from anywhere. */

/** Does nothing while a reader writes elsewhere, so that a slash can be typed. */
export function focusSearchByKey(): void {
  correctNothing()
  document.addEventListener('keydown', (event) => {
    const chord = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k'
    const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isWriting(event.target)
    const input = document.querySelector<HTMLInputElement>('form[role="search"] input[name="q"]')
    if (!(chord || slash) || !input) return
    event.preventDefault()
    input.focus()
    input.select()
  })
}

/** Names of files and services are in no dictionary. Said here, because the markup stands on every page. */
function correctNothing(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('form[role="search"] input[name="q"]')) {
    input.spellcheck = false
    input.autocapitalize = 'off'
    // Safari alone corrects on, as one types.
    input.setAttribute('autocorrect', 'off')
  }
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
}
