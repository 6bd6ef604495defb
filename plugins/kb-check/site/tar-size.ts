/**
 * What a site weighs as the tar that GitHub Pages is sent: `tar -cf` writes a block of 512 bytes for each file and folder,
 * and a file's content rounded up to whole blocks.
 *
 * A page of 600 bytes takes 1,536.
 */

const block = 512
/** Longer paths stand in an entry of their own: https://www.gnu.org/software/tar/manual/html_node/Standard.html */
const longestName = 100
/** `tar` ends with two empty blocks and fills up its last record of 20. */
const record = 20 * block

/** Bytes of a file's or a folder's own entry; `path` is that below the site's folder, a folder's with a slash at its end. */
export function entrySize(path: string, bytes: number): number {
  const name = Buffer.byteLength(`./${path}`)
  return block + roundUp(bytes, block) + (name > longestName ? block + roundUp(name + 1, block) : 0)
}

/** Bytes of the folders of files at these paths, the site's own folder among them. */
export function foldersSize(paths: readonly string[]): number {
  const folders = new Set([''])
  for (const path of paths) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const folder = path.slice(0, end + 1)
      if (folders.has(folder)) break
      folders.add(folder)
    }
  }
  let size = 0
  for (const folder of folders) size += entrySize(folder, 0)
  return size
}

/** Bytes of the whole, from those of its entries. */
export function tarSize(entries: number): number {
  return roundUp(entries + 2 * block, record)
}

function roundUp(bytes: number, unit: number): number {
  return Math.ceil(bytes / unit) * unit
}
