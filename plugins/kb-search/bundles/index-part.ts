/**
 * Indexes one part of a bundle: its documents go to Pagefind, and what is needed of Pagefind's thousands of files becomes
 * one file, which waits for the other parts and is kept for the next build.
 */
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { collectAddedWords, type PageText } from './added-words.ts'
import { GROUP_SIZE } from './bundle-table.ts'
import { encodeChunk } from './cut-chunks.ts'
import { readSpool } from './document-spool.ts'
import { type Fragment, groupFragments } from './group-fragments.ts'
import { packAll } from './pack.ts'
import { unpackPagefindFile } from './pagefind-files.ts'
import { writePart } from './part-file.ts'
import { decodeMetadata } from './part-metadata.ts'
import type { NumberRange } from './plan-bundles.ts'
import { runPagefind } from './run-pagefind.ts'

/** What a thread is told. */
export interface IndexTask {
  range: NumberRange
  key: string
  spoolFolder: string
  /** Where the part goes. */
  file: string
}

/** Indexes the documents of a range. @throws Error with Pagefind's words when it refuses one */
export async function indexPart({ range, key, spoolFolder, file }: IndexTask): Promise<void> {
  const documents = [...readSpool(spoolFolder, range)]
  const dates = new Map(documents.map(({ number, modified }) => [number, modified]))
  const files = await runPagefind(documents)
  const find = (path: string) => requireFile(files, path)
  const metadata = decodeMetadata(unpackPagefindFile(findMetadata(files)))
  const fragments = metadata.pages.map(({ hash }) => unpackPagefindFile(find(`fragment/${hash}.pf_fragment`)))
  const groups = groupFragments(fragments, dates, GROUP_SIZE)
  const numbers = groups.flatMap((group) => group.numbers)
  writePart(file, key, {
    pages: metadata.pages.map(({ wordCount }, index) => ({ number: numbers[index] ?? 0, wordCount })),
    ...(await packGroups(groups.map(({ content }) => content))),
    chunks: metadata.chunks.map(({ hash }) => find(`index/${hash}.pf_index`)),
    added: gzipSync(encodeChunk(collectAddedWords(fragments.map(readText)))),
    filters: metadata.filters.map(({ name, hash }) => ({ name, file: find(`filter/${hash}.pf_filter`) })),
  })
}

function readText(encoded: Buffer): PageText {
  const { content, meta }: Fragment = JSON.parse(encoded.toString('utf8'))
  return { title: meta['title'] ?? '', content }
}

async function packGroups(contents: readonly Buffer[]): Promise<{ fragments: Buffer[]; fragmentsHash: string }> {
  const hash = createHash('sha256')
  const fragments: Buffer[] = []
  for await (const { content, packed } of packAll(contents)) {
    hash.update(`${content.length}\n`).update(content)
    fragments.push(packed)
  }
  return { fragments, fragmentsHash: hash.digest('hex') }
}

function findMetadata(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const path = [...files.keys()].find((name) => name.endsWith('.pf_meta'))
  return requireFile(files, path ?? 'pagefind.pf_meta')
}

function requireFile(files: ReadonlyMap<string, Uint8Array>, path: string): Uint8Array {
  const file = files.get(path)
  if (!file) throw new Error(`found no ${path} among the files of Pagefind, expected one`)
  return file
}
