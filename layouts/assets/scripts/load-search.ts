/**
 * Loads the search interface the first time that a search box is used, so that other readers never fetch it. What is pasted
 * and sent before it is there waits for it: a number leads to its article, however fast the reader is.
 */
import { ASSETS } from '../names.ts'
import { runScript } from './run-script.ts'
import { addressOf } from './site-address.ts'

/** `data-unsearched` on the body says that the site has no search index. */
export function loadSearchOnUse(): void {
  if (document.body.dataset['unsearched'] !== undefined) return
  for (const form of document.querySelectorAll<HTMLFormElement>('form[role="search"]')) loadForForm(form)
}

/** Where the script cannot be loaded, the form is sent as without scripts. */
function loadForForm(form: HTMLFormElement): void {
  let loading: Promise<unknown> | undefined
  const load = (): Promise<unknown> => {
    loading ??= runScript(addressOf(ASSETS.searchScript))
      .catch(() => undefined)
      .finally(() => form.removeEventListener('submit', wait))
    return loading
  }
  const wait = async (event: Event): Promise<void> => {
    event.preventDefault()
    await load()
    form.requestSubmit()
  }
  form.addEventListener('focusin', load, { once: true })
  form.addEventListener('submit', wait)
}
