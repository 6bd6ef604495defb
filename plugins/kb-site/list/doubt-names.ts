/**
 * Doubts about the names of content files. All are published: an article's page stands where its number says, whatever
 * its file is called. But a checkout on Windows or macOS could not hold such a folder as it is.
 *
 * `kb/CON.TXT`, `kb/a.txt` beside `kb/A.TXT` -> one warning each
 */
import type { Diagnostic } from '../../kb-check/index.ts'
import type { ContentFile } from '../../kb-sources/list-content-files.ts'

/** A name that Windows forbids: signs, an end in a dot or space, a device with or without an ending. */
const forbiddenName = /[<>:"\\|?*\p{Cc}]|[. ]$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu

/** What is doubtful about the names, file by file. */
export function doubtNames(files: readonly ContentFile[]): Diagnostic[] {
  const spellings = new Map<string, string>()
  return files.flatMap((file) => {
    const key = `${file.source}/${file.path.toLowerCase()}`
    const other = spellings.get(key)
    if (other === undefined) spellings.set(key, file.path)
    const forbidden = file.path.split('/').find((name) => forbiddenName.test(name))
    return [
      ...(other
        ? [describe(file, `Found a path that differs from ${other} in case only, expected distinct ones`)]
        : []),
      ...(forbidden ? [describe(file, `Found the name ${forbidden}, expected one that Windows allows`)] : []),
    ]
  })
}

function describe({ source, path }: ContentFile, reason: string): Diagnostic {
  return { source, path, line: 1, column: 1, ruleId: 'kb-site:file-name', severity: 'warning', reason }
}
