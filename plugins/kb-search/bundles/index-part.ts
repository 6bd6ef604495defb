/**
 * Indexes one part of a bundle: its documents go to Pagefind, and what is needed of Pagefind's thousands of files becomes
 * one file, which waits for the other parts and is kept for the next build.
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
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
  const folder = `${file}.pagefind`
  try {
    await runPagefind(readSpool(spoolFolder, range), folder)
    packPart(folder, file, key)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @param folder what Pagefind wrote */
function packPart(folder: string, file: string, key: string): void {
  const read = (path: string) => readFileSync(join(folder, path))
  const metadata = decodeMetadata(unpackPagefindFile(read(findMetadata(folder))))
  const texts = metadata.pages.map(({ hash }) => readFragment(read(`fragment/${hash}.pf_fragment`)))
  writePart(file, key, {
    pages: metadata.pages.map(({ wordCount }, index) => ({ number: texts[index]?.number ?? 0, wordCount })),
    chunks: metadata.chunks.map(({ hash }) => read(`index/${hash}.pf_index`)),
    added: gzipSync(encodeChunk(collectAddedWords(texts))),
    filters: metadata.filters.map(({ name, hash }) => ({ name, file: read(`filter/${hash}.pf_filter`) })),
  })
}

/** What Pagefind keeps of a page to show it. @throws Error when its address is not an article's */
function readFragment(file: Uint8Array): PageText & { number: number } {
  const { url, content, meta }: Fragment = JSON.parse(unpackPagefindFile(file).toString('utf8'))
  const digits = ARTICLE_URL.exec(url)?.[1]
  if (digits === undefined) throw new Error(`found the URL ${url}, expected one that ends in /Q<number>/`)
  return { number: Number(digits), title: meta['title'] ?? '', content }
}

/** @throws Error when Pagefind wrote none */
function findMetadata(folder: string): string {
  const path = readdirSync(folder).find((name) => name.endsWith('.pf_meta'))
  if (path === undefined) throw new Error(`found no .pf_meta among the files of Pagefind in ${folder}, expected one`)
  return path
}
