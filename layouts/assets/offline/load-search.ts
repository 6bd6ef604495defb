/** Stands for `../scripts/load-search.ts`: in a copy that is read from a folder, scripts are no modules. */
export function loadSearchOnUse(): void {
  const address = document.body.dataset['search']
  if (!address) return
  let loading: HTMLScriptElement | null = null
  const load = () => {
    if (loading) return
    loading = document.createElement('script')
    loading.src = address
    document.head.append(loading)
  }
  for (const form of document.querySelectorAll('form[role="search"]')) {
    form.addEventListener('focusin', load, { once: true })
  }
}
