/** Lists the files of a built site: paths below its folder with forward slashes, sorted, symbolic links left out. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * All files of the site, `kb/298/Q298933/index.html`. @throws Error when the folder cannot be read.
 * @param isAsked picks what is looked at by its name in the site's folder; all where it is left out
 */
export function listSiteFiles(siteFolder: string, isAsked: (name: string) => boolean = () => true): string[] {
  const files: string[] = []
  const folders = ['']
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of readdirSync(join(siteFolder, folder), { withFileTypes: true })) {
      if (folder === '' && !isAsked(entry.name)) continue
      if (entry.isDirectory()) folders.push(`${folder}${entry.name}/`)
      else if (entry.isFile()) files.push(folder + entry.name)
    }
  }
  return files.sort()
}
