/** Unpacks a ZIP file. */
import { createWriteStream, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { type Entry, open, type ZipFile } from 'yauzl'

const openFile = promisify<string, { lazyEntries: true }, ZipFile>(open)

/** @returns the paths in the file, in its order */
export async function unzip(file: string, folder: string): Promise<string[]> {
  const zip = await openFile(file, { lazyEntries: true })
  const paths: string[] = []
  await new Promise<void>((resolve, reject) => {
    zip.on('error', reject)
    zip.on('end', resolve)
    zip.on('entry', (entry: Entry) => {
      paths.push(entry.fileName)
      unpack(zip, entry, join(folder, entry.fileName)).then(() => zip.readEntry(), reject)
    })
    zip.readEntry()
  })
  return paths
}

async function unpack(zip: ZipFile, entry: Entry, target: string): Promise<void> {
  mkdirSync(dirname(target), { recursive: true })
  const content = await promisify(zip.openReadStream.bind(zip) as typeof zip.openReadStream)(entry)
  await pipeline(content, createWriteStream(target))
}
