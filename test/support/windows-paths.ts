/** The rules of Windows for paths, which decide whether a site can be checked out or copied there. */

/**
 * Characters and ends of names that Windows forbids, and names that it keeps for devices, with any ending:
 * https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file
 */
const forbidden =
  /[<>:"\\|?*\p{Cc}]|[. ](?:\/|$)|(?:^|\/)(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$)(?:\.|\/|$)/iu

/** Those of the paths (with `/` between names) that Windows refuses. */
export function findRefused(paths: readonly string[]): string[] {
  return paths.filter((path) => forbidden.test(path))
}

/** Files and folders that differ from an earlier one in case alone, so that Windows takes both for one. */
export function findClashes(paths: readonly string[]): string[] {
  const spellings = new Map<string, string>()
  const all = new Set(
    paths.flatMap((path) => path.split('/').map((_, index, names) => names.slice(0, index + 1).join('/'))),
  )
  return [...all].filter((path) => {
    const first = spellings.get(path.toLowerCase())
    if (first === undefined) spellings.set(path.toLowerCase(), path)
    return first !== undefined
  })
}
