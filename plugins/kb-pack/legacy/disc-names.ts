/**
 * Where the pages of a site stand on a CD-ROM for Windows 98: names as ISO 9660 level 2 has them (ECMA-119, 7.5 and 10.2):
 * at most 31 characters of A-Z, 0-9, _ and one dot, in folders at most eight deep.
 *
 * `kb/217/Q217215/index.html` -> `KB/217/Q217215.HTM`; `dll/netif.dll/index.html` -> `DLL/N/NETIF_DLL.HTM`, when there
 * are many DLLs
 */

/** A folder of the site: whether it has a page, and the folders in it. */
interface Folder {
  hasPage: boolean
  folders: Map<string, Folder>
}

/** More names than this in one folder are parted by their first characters. */
const MANY = 500
/** 31 characters without `.HTM` and one more. */
const LONGEST = 26
/** Folders of the site below this depth are joined into one name: 8 without the root, the parts of MANY and the file. */
const DEEPEST = 5
/** Names that Windows keeps for devices. */
const DEVICES = /^(?:CON|PRN|AUX|NUL|(?:COM|LPT)\d)$/

/**
 * @param pages paths below the site's folder, `dll/netif.dll/index.html`; others than index pages are left out
 * @param taken names at the top of the disc that no page may have
 * @returns the place of each page on the disc
 */
export function nameDiscPages(pages: readonly string[], taken: readonly string[]): Map<string, string> {
  const root: Folder = { hasPage: false, folders: new Map() }
  for (const page of pages) placePage(root, page)
  const names = new Map<string, string>(root.hasPage ? [['index.html', 'INDEX.HTM']] : [])
  nameFolders(root, { site: '', disc: '', taken: ['INDEX', ...taken] }, names)
  return names
}

function placePage(root: Folder, page: string): void {
  const parts = page.split('/')
  if (parts.pop() !== 'index.html') return
  let folder = root
  for (const part of parts) {
    const inner = folder.folders.get(part) ?? { hasPage: false, folders: new Map() }
    folder.folders.set(part, inner)
    folder = inner
  }
  folder.hasPage = true
}

interface Place {
  /** The paths of the folder on the site and on the disc, with a slash behind them, the root's empty. */
  site: string
  disc: string
  taken: readonly string[]
}

function nameFolders({ folders }: Folder, place: Place, names: Map<string, string>): void {
  const sorted = [...folders].sort(([one], [other]) => (one < other ? -1 : 1))
  const own = findFreeNames(
    sorted.map(([part]) => part),
    place.taken,
  )
  const parts = new Map<string, string>()
  if (own.length > MANY) partNames(own, 1, parts)
  for (const [index, [part, folder]] of sorted.entries()) {
    const name = own[index] ?? ''
    const disc = `${place.disc}${parts.has(name) ? `${parts.get(name)}/` : ''}${name}`
    const site = `${place.site}${part}/`
    if (folder.hasPage) names.set(`${site}index.html`, `${disc}.HTM`)
    const isDeepest = disc.split('/').length >= DEEPEST
    const inner = isDeepest ? { ...folder, folders: flatten(folder) } : folder
    nameFolders(inner, { site, disc: `${disc}/`, taken: [] }, names)
  }
}

/** Finds the part of each of many names: as many of its first characters as leave no part with too many. */
function partNames(names: readonly string[], length: number, parts: Map<string, string>): void {
  const groups = new Map<string, string[]>()
  for (const name of names) {
    const part = name.slice(0, length)
    const group = groups.get(part)
    if (group) group.push(name)
    else groups.set(part, [name])
  }
  for (const [part, group] of groups) {
    if (group.length > MANY) partNames(group, length + 1, parts)
    else for (const name of group) parts.set(name, DEVICES.test(part) ? `_${part}` : part)
  }
}

/** All folders below one, each by its whole path. */
function flatten({ folders }: Folder): Map<string, Folder> {
  const flat = new Map<string, Folder>()
  for (const [part, folder] of folders) {
    flat.set(part, { hasPage: folder.hasPage, folders: new Map() })
    for (const [inner, found] of flatten(folder)) flat.set(`${part}/${inner}`, found)
  }
  return flat
}

/** @returns a name for each folder, in the same order, that no other has */
function findFreeNames(parts: readonly string[], taken: readonly string[]): string[] {
  const used = new Set(taken)
  const counts = new Map<string, number>()
  return parts.map((part) => {
    const plain = shapeName(part)
    let name = plain
    for (let count = counts.get(plain) ?? 1; used.has(name); ) {
      counts.set(plain, ++count)
      name = `${plain.slice(0, LONGEST - String(count).length - 1)}_${count}`
    }
    used.add(name)
    return name
  })
}

function shapeName(part: string): string {
  const base = part
    .normalize('NFKD')
    .toUpperCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Z\d_]/g, '_')
  return (DEVICES.test(base) ? `_${base}` : base).slice(0, LONGEST)
}
