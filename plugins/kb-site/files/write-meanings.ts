/** What keywords and technology tokens mean, in pieces for the browser (see `meaning-shards.ts`). */
import { type MeaningsShard, meaningsFile, meaningsFiles } from '../../../layouts/assets/pieces/meaning-pieces.ts'
import type { SiteVocabulary } from '../read/site-vocabulary.ts'
import { writeShard } from '../write/write-piece.ts'

/** Writes all pieces below the output folder. */
export function writeMeanings({ meanings }: Pick<SiteVocabulary, 'meanings'>, outputFolder: string): void {
  const shards = new Map<string, [string, string][]>(meaningsFiles.map((file) => [file, []]))
  for (const entry of Object.entries(meanings)) shards.get(meaningsFile(entry[0]))?.push(entry)
  for (const [file, entries] of shards) {
    const shard: MeaningsShard = Object.fromEntries(entries)
    writeShard(outputFolder, file, shard)
  }
}
