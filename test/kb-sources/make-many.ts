/** A repository of many files, to fetch. */
import { join } from 'node:path'
import { makeFiles } from '../support/files.ts'
import { makeRepository, type TreeEntry } from './make-repository.ts'

/** The path of one of the files. */
export const pathOf = (index: number) => `kb/${String(index % 100).padStart(3, '0')}/Q${index}.txt`

/** A commit of many small files, every tenth with the content of the one before it, and where its copy will stand. */
export function makeMany(count: number) {
  const repository = makeRepository()
  const entries = Array.from({ length: count }, (_, index): [string, TreeEntry] => [
    pathOf(index),
    `Lamp ${index - (index % 10 === 9 ? 1 : 0)}\n`,
  ])
  const pinned = { url: repository.url, commit: repository.commit(entries), folders: ['kb'] }
  return { pinned, source: { name: 'lamps', folder: join(makeFiles({}), 'lamps') } }
}
