/**
 * Packs a built site as a ZIP file: a folder that opens by a double click on its `index.html`, without a server, search
 * included. One file is in memory at a time.
 */
import { createWriteStream, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import { compileOfflineScripts } from '../../layouts/assets/compile-offline-scripts.ts'
import { type Progress, silentProgress } from '../kb-progress/progress.ts'
import { writeFolderPage } from './folder-page.ts'
import { isFetched, listCopiedFiles } from './site-copy.ts'

/** The folder that the file unpacks to. */
const FOLDER = 'kb-archive/'
/** The earliest that the format can say: the same site gives the same bytes. */
const TIME = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true }

/** @returns the number of files in it. @throws Error when the folder is no built site, or the file cannot be written */
export async function packZip(siteFolder: string, file: string, progress: Progress = silentProgress): Promise<number> {
  const paths = listCopiedFiles(siteFolder)
  const scripts = await compileOfflineScripts()
  progress.stage('pack', paths.length)
  const zip = new ZipFile()
  for (const { path, content } of scripts) zip.addBuffer(Buffer.from(content), FOLDER + path, TIME)
  for (const path of paths) {
    const name = FOLDER + (isFetched(path) ? `${path}.js` : path)
    zip.addReadStreamLazy(name, TIME, (give) => {
      progress.advance(1)
      give(null, Readable.from([copyFile(siteFolder, path)]))
    })
  }
  zip.end()
  await pipeline(zip.outputStream, createWriteStream(file))
  return paths.length + scripts.length
}

function copyFile(siteFolder: string, path: string): Buffer {
  const content = readFileSync(join(siteFolder, path))
  if (path.endsWith('.html')) return Buffer.from(writeFolderPage(content.toString('utf8')))
  return isFetched(path) ? Buffer.from(`kbKeep(${JSON.stringify(path)},"${content.toString('base64')}")\n`) : content
}
