/** Writes to standard output and waits where the reader is slower: a pipe to a pager must not fill the memory. */
import { once } from 'node:events'

/** Resolves when more may be written. */
export async function writeOut(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain')
}
