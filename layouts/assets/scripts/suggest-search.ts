/**
 * On the page for addresses that lead nowhere: offers a search for what the address names.
 *
 * `/support/kb/articles/Q181/3/70.asp` -> `Q181370`; `/dll/netiff.dll/` -> `netiff.dll`
 */
import { parseArticleNumber } from '../../../plugins/kb-search/identifiers/article-number.ts'

/** Fills the page's suggestion and search box. */
export function suggestSearch(): void {
  const place = document.querySelector('#not-found-suggestion')
  const form = document.querySelector<HTMLFormElement>('form[role="search"]')
  const query = readQuery(location)
  if (!place || !form || query === '') return
  const link = document.createElement('a')
  link.href = `${form.action}?${new URLSearchParams({ q: query })}`
  link.textContent = `Search for ${query}`
  place.append(link)
  for (const input of form.querySelectorAll('input')) input.value = query
}

function readQuery({ pathname, search }: Location): string {
  const number = parseArticleNumber(pathname + search)
  if (number !== null) return `Q${number}`
  const [name = ''] = pathname.split('/').filter(Boolean).slice(-1)
  return decode(name.replace(/\.html?$/, ''))
}

/** An address may hold a `%` that encodes nothing. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
