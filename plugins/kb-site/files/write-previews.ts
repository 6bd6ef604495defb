/** What links to articles show of them, in pieces by article number: `/data/previews/1086.deflate`. */

import { type PreviewsShard, previewsFolder, shardFile } from '../../../layouts/assets/pieces/article-pieces.ts'
import type { Archive } from '../archive/archive.ts'
import { writeShard } from '../write/write-piece.ts'

/** Writes all pieces below the output folder. */
export function writePreviews({ articles }: Pick<Archive, 'articles'>, outputFolder: string): void {
  const shards = new Map<string, PreviewsShard>()
  for (const { card, sayings } of articles.values()) {
    const file = shardFile(previewsFolder, card.number)
    const shard = shards.get(file) ?? {}
    shards.set(file, shard)
    shard[card.number] = [card.title, card.product.name, sayings.opening]
  }
  for (const [file, shard] of shards) writeShard(outputFolder, file, shard)
}
