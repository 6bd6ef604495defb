/** Stands for `../scripts/load-search.ts`: in a copy that is read from a folder, scripts are no modules. */
import { ASSETS } from '../names.ts'

export function loadSearchOnUse(): void {
  const { prefix, search } = document.body.dataset
  if (search === undefined) return
  let loading: HTMLScriptElement | null = null
  const load = () => {
    if (loading) return
    loading = document.createElement('script')
    loading.src = `${prefix}${ASSETS.searchScript.slice(1)}`
    document.head.append(loading)
  }
  for (const form of document.querySelectorAll('form[role="search"]')) {
    form.addEventListener('focusin', load, { once: true })
  }
}
