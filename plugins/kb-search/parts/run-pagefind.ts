/**
 * Has Pagefind index a page. Its Node interface keeps one process for each thread that loads it; that process ends with
 * the page, so its memory is that of one part whatever the archive's size.
 */
import * as pagefind from 'pagefind'

/** The files that Pagefind makes of a page, by their paths. @throws Error with Pagefind's words when it refuses it */
export async function runPagefind(html: string): Promise<Map<string, Uint8Array>> {
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' })
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`)
    refuseErrors(await index.addHTMLFile({ url: '/', content: html }), 'a page')
    const answer = await index.getFiles()
    refuseErrors(answer, 'to give its files')
    return new Map(answer.files.map(({ path, content }) => [path, content]))
  } finally {
    await pagefind.close()
  }
}

function refuseErrors({ errors }: { errors: string[] }, subject: string): void {
  if (errors.length > 0) throw new Error(`Pagefind refused ${subject}: ${errors.join('; ')}`)
}
