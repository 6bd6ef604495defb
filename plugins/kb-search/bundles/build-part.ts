/**
 * Indexes one part of a bundle in a thread of its own: Pagefind's Node interface keeps one process for each thread that
 * loads it, and that process ends with the part, so its memory is that of one part whatever the archive's size. The
 * part's fragments go to the bundle at once; its word index waits for the other parts.
 */
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import * as pagefind from 'pagefind'
import { fileName, GROUP_SIZE, type TablePage } from './bundle-table.ts'
import { BundleWriter, type Written } from './bundle-writer.ts'
import { readSpool } from './document-spool.ts'
import { groupFragments } from './group-fragments.ts'
import { readPagefindFile } from './pagefind-files.ts'
import { decodeMetadata, type PartMetadata } from './part-metadata.ts'
import type { NumberRange } from './plan-bundles.ts'

/** What a thread is told. */
export interface PartTask {
  range: NumberRange
  spoolFolder: string
  bundleFolder: string
  /** Fragments files of the bundle that come before this part's. */
  firstGroup: number
}

/** What a thread answers. */
export interface BuiltPart extends Written {
  /** Where Pagefind's own files of the part wait. */
  rawFolder: string
  pages: TablePage[]
}

/** Documents on their way to Pagefind at once. */
const BATCH_SIZE = 64

/** Indexes the documents of a range. @throws Error with Pagefind's words when it refuses one */
export async function buildPart(task: PartTask): Promise<BuiltPart> {
  const rawFolder = join(task.spoolFolder, `raw-${task.range.from}`)
  const dates = await indexDocuments(task, rawFolder)
  const { pages } = readPartMetadata(rawFolder)
  const writer = new BundleWriter(task.bundleFolder)
  const fragments = pages.map(({ hash }) => readPagefindFile(join(rawFolder, 'fragment', `${hash}.pf_fragment`)))
  const groups = groupFragments(fragments, dates, GROUP_SIZE)
  for (const [index, { content }] of groups.entries()) {
    writer.writePacked(`fragment/${fileName(task.firstGroup + index)}`, content)
  }
  const numbers = groups.flatMap((group) => group.numbers)
  return {
    rawFolder,
    ...writer.finish(),
    pages: pages.map(({ wordCount }, index) => ({ number: numbers[index] ?? 0, wordCount })),
  }
}

/** The metadata that Pagefind wrote for a part. */
export function readPartMetadata(rawFolder: string): PartMetadata {
  const name = readdirSync(rawFolder).find((file) => file.endsWith('.pf_meta'))
  if (!name) throw new Error(`${rawFolder}: found no .pf_meta file, expected one`)
  return decodeMetadata(readPagefindFile(join(rawFolder, name)))
}

/** Has Pagefind write its files; gives the known dates of the articles by number. */
async function indexDocuments({ spoolFolder, range }: PartTask, rawFolder: string): Promise<Map<number, string>> {
  mkdirSync(rawFolder, { recursive: true })
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' })
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`)
    const dates = new Map<number, string>()
    let batch: Promise<void>[] = []
    for (const { number, url, modified, html } of readSpool(spoolFolder, range)) {
      if (modified !== null) dates.set(number, modified)
      batch.push(refuseErrors(index.addHTMLFile({ url, content: html }), url))
      if (batch.length < BATCH_SIZE) continue
      await Promise.all(batch)
      batch = []
    }
    await Promise.all(batch)
    await refuseErrors(index.writeFiles({ outputPath: rawFolder }), rawFolder)
    return dates
  } finally {
    await pagefind.close()
  }
}

async function refuseErrors(answer: Promise<{ errors: string[] }>, subject: string): Promise<void> {
  const { errors } = await answer
  if (errors.length > 0) throw new Error(`Pagefind refused ${subject}: ${errors.join('; ')}`)
}
