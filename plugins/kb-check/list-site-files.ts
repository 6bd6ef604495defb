/** Lists the files of a built site: paths below its folder with forward slashes, sorted, symbolic links left out. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** All files of the site, `kb/298/Q298933/index.html`. @throws Error when the folder cannot be read. */
export function listSiteFiles(siteFolder: string): string[] {
  const files: string[] = []
  const folders = ['']
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of readdirSync(join(siteFolder, folder), { withFileTypes: true })) {
      if (entry.isDirectory()) folders.push(`${folder}${entry.name}/`)
      else if (entry.isFile()) files.push(folder + entry.name)
    }
  }
  return files.sort()
}
