/**
 * The raw texts of all articles and other editions, for readers who want to see what a page was made from. They are read
 * from their files once more, by the workers, so that nothing of them is held in memory.
 */
import { type OriginalsPiece, originalsFolder, pieceFile } from '../../../layouts/assets/pieces/article-pieces.ts'
import type { SkippedPath } from '../../kb-sources/list-content-files.ts'
import type { Archive } from '../archive/archive.ts'
import type { CopyPlace } from '../read/copy-place.ts'
import { GoneFile } from '../read/gone-file.ts'
import type { OpenFiles } from '../read/open-files.ts'
import { writePiece } from '../write/write-piece.ts'

/** One piece to be written: its path, and where the texts stand, by their keys. */
export interface OriginalsTask {
  file: string
  copies: readonly (readonly [key: string, copy: CopyPlace])[]
}

/** The pieces of an archive, by article number. */
export function listOriginals({ articles }: Pick<Archive, 'articles'>): OriginalsTask[] {
  const tasks = new Map<string, [string, CopyPlace][]>()
  for (const { card, copy, editions } of articles.values()) {
    const file = pieceFile(originalsFolder, card.number)
    const copies = tasks.get(file) ?? []
    tasks.set(file, copies)
    copies.push([String(card.number), copy])
    for (const edition of editions) copies.push([`${card.number}-${edition.number}`, edition.copy])
  }
  return [...tasks].map(([file, copies]) => ({ file, copies }))
}

/**
 * In a worker: reads the texts of one piece and writes it.
 * @returns the files that are gone since the first pass, which have no text to show
 */
export function packOriginals({ file, copies }: OriginalsTask, outputFolder: string, files: OpenFiles): SkippedPath[] {
  const gone: SkippedPath[] = []
  const piece: OriginalsPiece = {}
  for (const [key, copy] of copies) {
    try {
      const text = files.openCopy(copy).articles.original(copy.index)
      if (text !== null) piece[key] = text
    } catch (error) {
      if (!(error instanceof GoneFile)) throw error
      gone.push(error.skipped)
    }
  }
  writePiece(outputFolder, file, piece)
  return gone
}
