/** On the page for addresses that lead nowhere: offers a search for what the address names. */
import { readNameInAddress } from './name-in-address.ts'

/** Fills the page's suggestion and search box. */
export function suggestSearch(): void {
  const place = document.querySelector('#not-found-suggestion')
  const form = document.querySelector<HTMLFormElement>('form[role="search"]')
  const query = readNameInAddress(location)
  if (!place || !form || query === '') return
  const link = document.createElement('a')
  link.href = `${form.action}?${new URLSearchParams({ q: query })}`
  link.textContent = `Search for ${query}`
  place.append(link)
  for (const input of form.querySelectorAll('input')) input.value = query
}
