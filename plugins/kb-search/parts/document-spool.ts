/**
 * Keeps search documents on disk until all of their part are there, in files by article number: they come some at a time
 * from whoever makes pages, in any order, and together they would fill the memory.
 */
import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type NumberRange, RANGE_UNIT } from '../plan-bundles.ts'

/** A search document as it waits. */
export interface SpooledDocument {
  number: number
  title: string
  html: string
}

/** Where the documents of a site's index wait. */
export function spoolFolderOf(outputFolder: string): string {
  return join(outputFolder, 'search/.spool')
}

/** Makes the folder, empty. */
export function openSpool(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
}

/** Adds documents. @param writer tells those apart that write at the same time */
export function spoolDocuments(folder: string, writer: number, documents: readonly SpooledDocument[]): void {
  const lines = new Map<number, string>()
  for (const document of documents) {
    const unit = Math.floor(document.number / RANGE_UNIT)
    lines.set(unit, `${lines.get(unit) ?? ''}${JSON.stringify(document)}\n`)
  }
  for (const [unit, text] of lines) appendFileSync(join(folder, `${unit}-${writer}.ndjson`), text)
}

/** The documents of a range by article number. */
export function readSpool(folder: string, range: NumberRange): SpooledDocument[] {
  const isInRange = (name: string) => {
    const from = Number.parseInt(name, 10) * RANGE_UNIT
    return name.endsWith('.ndjson') && from >= range.from && from < range.to
  }
  const lines = readdirSync(folder)
    .filter(isInRange)
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line !== '')
  return lines.map((line): SpooledDocument => JSON.parse(line)).sort((one, other) => one.number - other.number)
}
