/** The search box of other pages: suggestions while one types, and Enter on an article's number leads straight to it. */
import { parseArticleNumber } from '../../../plugins/kb-search/identifiers/article-number.ts'
import { articleAddress } from '../../../plugins/kb-search/query/article-address.ts'
import type { StaticFiles } from './static-files.ts'
import { suggestOnFocus } from './suggest-on-focus.ts'

/** Any other query, and a number that the archive lacks, goes to the search page as the form says. */
export function startHeaderSearch(form: HTMLFormElement, files: StaticFiles, prefix: string): void {
  const input = form.querySelector<HTMLInputElement>('input[name="q"]')
  if (!input) return
  suggestOnFocus(input, { files, prefix })
  form.addEventListener('submit', async (event) => {
    const number = parseArticleNumber(input.value)
    if (number === null) return
    event.preventDefault()
    const card = await files.card(number).catch(() => null)
    if (card) location.assign(articleAddress(number, prefix))
    else form.submit()
  })
}
