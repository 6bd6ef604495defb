/**
 * Builds one bundle in a thread of its own: Pagefind's Node interface keeps one process for each thread that loads it,
 * and that process ends with the bundle, so its memory is that of one bundle whatever the archive's size.
 */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import * as pagefind from 'pagefind'
import { type CompactedBundle, compactBundle } from './compact-bundle.ts'
import { readSpool } from './document-spool.ts'
import type { NumberRange } from './plan-bundles.ts'

/** What a thread is told. */
export interface BundleTask {
  range: NumberRange
  spoolFolder: string
  /** The folder below which the bundle gets its own. */
  bundlesFolder: string
}

/** What a thread answers. */
export interface BuiltBundle extends CompactedBundle {
  range: NumberRange
  articles: number
}

/** Documents on their way to Pagefind at once. */
const BATCH_SIZE = 64

/** Indexes the documents of a range. @throws Error with Pagefind's words when it refuses one */
export async function buildBundle({ range, spoolFolder, bundlesFolder }: BundleTask): Promise<BuiltBundle> {
  const name = `${range.from}-${range.to - 1}`
  const rawFolder = join(spoolFolder, name)
  try {
    const dates = await indexDocuments(spoolFolder, range, rawFolder)
    return { range, articles: dates.size, ...compactBundle(rawFolder, bundlesFolder, name, knownDates(dates)) }
  } finally {
    await pagefind.close()
    rmSync(rawFolder, { recursive: true, force: true })
  }
}

/** Has Pagefind write its files; gives the articles' dates by number. */
async function indexDocuments(
  spoolFolder: string,
  range: NumberRange,
  rawFolder: string,
): Promise<Map<number, string | null>> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' })
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`)
  const dates = new Map<number, string | null>()
  let batch: Promise<void>[] = []
  for (const { number, url, modified, html } of readSpool(spoolFolder, range)) {
    dates.set(number, modified)
    batch.push(refuseErrors(index.addHTMLFile({ url, content: html }), url))
    if (batch.length < BATCH_SIZE) continue
    await Promise.all(batch)
    batch = []
  }
  await Promise.all(batch)
  await refuseErrors(index.writeFiles({ outputPath: rawFolder }), rawFolder)
  await pagefind.close()
  return dates
}

async function refuseErrors(answer: Promise<{ errors: string[] }>, subject: string): Promise<void> {
  const { errors } = await answer
  if (errors.length > 0) throw new Error(`Pagefind refused ${subject}: ${errors.join('; ')}`)
}

function knownDates(dates: ReadonlyMap<number, string | null>): Map<number, string> {
  return new Map([...dates].filter((entry): entry is [number, string] => entry[1] !== null))
}
