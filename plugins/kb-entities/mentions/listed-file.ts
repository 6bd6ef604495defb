/**
 * Find the program files in a folder's listing by MS-DOS, whose endings stand in a column of their own (Q124435).
 *
 *     DISK_DRV EXE       154,018 04-03-92   ->  [{kind: 'executable', name: 'disk_drv.exe', start: 0, end: 12}]
 *     EGA      GR_      2466 03-10-93       ->  []
 */
import { findListedName } from '../files/file-row.ts'
import type { Mention } from '../types.ts'
import { findFileNames } from './file-name.ts'

const anyDate = /\d\d-\d\d-\d\d/

/** The files that lines of a set-off text or of a table name, each from the first letter of its name to the end of its ending. */
export function findListedFiles(text: string): Mention[] {
  if (!anyDate.test(text)) return []
  const mentions: Mention[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const listed = findListedName(line)
    const [file] = listed === null ? [] : findFileNames(listed.name)
    if (listed && file) mentions.push({ ...file, start: start + listed.start, end: start + listed.end })
    start += line.length + 1
  }
  return mentions
}
