/**
 * Has Pagefind index documents. Its Node interface keeps one process for each thread that loads it; that process ends
 * with the documents, so its memory is that of one part whatever the archive's size.
 */
import * as pagefind from 'pagefind'
import type { SpooledDocument } from './document-spool.ts'

/** Documents on their way to Pagefind at once. */
const BATCH_SIZE = 64

/** The files that Pagefind makes of documents, by their paths. @throws Error with Pagefind's words when it refuses one */
export async function runPagefind(documents: Iterable<SpooledDocument>): Promise<Map<string, Uint8Array>> {
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' })
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`)
    let batch: Promise<void>[] = []
    for (const { url, html } of documents) {
      batch.push(index.addHTMLFile({ url, content: html }).then((answer) => refuseErrors(answer, url)))
      if (batch.length < BATCH_SIZE) continue
      await Promise.all(batch)
      batch = []
    }
    await Promise.all(batch)
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
