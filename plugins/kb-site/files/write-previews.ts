/** What links to articles show of them, in pieces by article number: `/data/previews/1086.deflate`. */

import { type PreviewsPiece, pieceFile, previewsFolder } from '../../../layouts/assets/pieces/article-pieces.ts'
import type { Archive } from '../archive/archive.ts'
import { writePiece } from '../write/write-piece.ts'

/** Writes all pieces below the output folder. */
export function writePreviews({ articles }: Pick<Archive, 'articles'>, outputFolder: string): void {
  const pieces = new Map<string, PreviewsPiece>()
  for (const { card, extracts } of articles.values()) {
    const file = pieceFile(previewsFolder, card.number)
    const piece = pieces.get(file) ?? {}
    pieces.set(file, piece)
    piece[card.number] = [card.title, card.productName, extracts.opening]
  }
  for (const [file, piece] of pieces) writePiece(outputFolder, file, piece)
}
