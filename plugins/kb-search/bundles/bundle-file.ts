/** A packed file of a bundle, and the hashes by which the next build knows that it has the same. */
import { createHash } from 'node:crypto'

/** Hexadecimal SHA-256. */
export interface FileHashes {
  /** Of the file's content before packing. */
  content: string
  /** Of the file itself. */
  packed: string
}

/** A file to be written, or linked. */
export interface BundleFile {
  hashes: FileHashes
  packed: Buffer
  /** The path of a file that has these bytes already; null where there is none. */
  earlier: string | null
}

/** Packs a content, unless a file of the build before is found for its hash. */
export async function makeBundleFile(
  content: Buffer,
  find: (content: string) => BundleFile | null,
  pack: (content: Buffer) => Promise<Buffer>,
): Promise<BundleFile> {
  const contentHash = hashOf(content)
  const known = find(contentHash)
  if (known) return known
  const packed = await pack(content)
  return { hashes: { content: contentHash, packed: hashOf(packed) }, packed, earlier: null }
}

/** The hash of bytes. */
export function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
