/**
 * Indexes one part of a bundle: its documents go to Pagefind, and what is needed of Pagefind's thousands of files becomes
 * one file, which waits for the other parts and is kept for the next build.
 */
import { gzipSync } from 'node:zlib'
import { collectAddedWords, type PageText } from './added-words.ts'
import { encodeChunk } from './cut-chunks.ts'
import { readSpool } from './document-spool.ts'
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

/** The parts of Pagefind's fragment that are read. */
interface Fragment {
  url: string
  content: string
  meta: Record<string, string>
}

const ARTICLE_URL = /\/Q(\d+)\/$/

/** Indexes the documents of a range. @throws Error with Pagefind's words when it refuses one */
export async function indexPart({ range, key, spoolFolder, file }: IndexTask): Promise<void> {
  const files = await runPagefind(readSpool(spoolFolder, range))
  const find = (path: string) => requireFile(files, path)
  const metadata = decodeMetadata(unpackPagefindFile(findMetadata(files)))
  const texts = metadata.pages.map(({ hash }) => readFragment(find(`fragment/${hash}.pf_fragment`)))
  writePart(file, key, {
    pages: metadata.pages.map(({ wordCount }, index) => ({ number: texts[index]?.number ?? 0, wordCount })),
    chunks: metadata.chunks.map(({ hash }) => find(`index/${hash}.pf_index`)),
    added: gzipSync(encodeChunk(collectAddedWords(texts))),
    filters: metadata.filters.map(({ name, hash }) => ({ name, file: find(`filter/${hash}.pf_filter`) })),
  })
}

/** What Pagefind keeps of a page to show it. @throws Error when its address is not an article's */
function readFragment(file: Uint8Array): PageText & { number: number } {
  const { url, content, meta }: Fragment = JSON.parse(unpackPagefindFile(file).toString('utf8'))
  const digits = ARTICLE_URL.exec(url)?.[1]
  if (digits === undefined) throw new Error(`found the URL ${url}, expected one that ends in /Q<number>/`)
  return { number: Number(digits), title: meta['title'] ?? '', content }
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
