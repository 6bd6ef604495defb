/** The search box of other pages: Enter on an article's number leads straight to the article. */
import { parseArticleNumber } from '../../../plugins/kb-search/identifiers/article-number.ts'
import { articleAddress } from './article-address.ts'
import type { StaticFiles } from './static-files.ts'

/** Any other query, and a number that the archive lacks, goes to the search page as the form says. */
export function startHeaderSearch(form: HTMLFormElement, files: StaticFiles, prefix: string): void {
  form.addEventListener('submit', async (event) => {
    const query = form.querySelector<HTMLInputElement>('input[name="q"]')?.value ?? ''
    const number = parseArticleNumber(query)
    if (number === null) return
    event.preventDefault()
    const card = await files.card(number).catch(() => null)
    if (card) location.assign(articleAddress(number, prefix))
    else form.submit()
  })
}
