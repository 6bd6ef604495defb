/** Loads the search interface the first time that a search box is used, so that other readers never fetch it. */

/** `data-search` on the body says where the script is; sites without a search index have none. */
export function loadSearchOnUse(): void {
  const script = document.body.dataset['search']
  if (!script) return
  for (const form of document.querySelectorAll('form[role="search"]')) {
    form.addEventListener('focusin', () => import(new URL(script, location.href).href), { once: true })
  }
}
