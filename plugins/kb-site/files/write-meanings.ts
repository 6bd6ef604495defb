/** What keywords and technology tokens mean, in pieces for the browser (see `meaning-pieces.ts`). */
import { type MeaningsPiece, meaningsFile, meaningsFiles } from '../../../layouts/assets/pieces/meaning-pieces.ts'
import type { SiteVocabulary } from '../read/site-vocabulary.ts'
import { writePiece } from '../write/write-piece.ts'

/** Writes all pieces below the output folder. */
export function writeMeanings({ meanings }: Pick<SiteVocabulary, 'meanings'>, outputFolder: string): void {
  const pieces = new Map<string, [string, string][]>(meaningsFiles.map((file) => [file, []]))
  for (const entry of Object.entries(meanings)) pieces.get(meaningsFile(entry[0]))?.push(entry)
  for (const [file, entries] of pieces) {
    const piece: MeaningsPiece = Object.fromEntries(entries)
    writePiece(outputFolder, file, piece)
  }
}
