/** `/` and Ctrl+K (Command+K) lead to the page's search box from anywhere. */

/** Does nothing while a reader writes elsewhere, so that a slash can be typed. */
export function focusSearchByKey(): void {
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

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
}
