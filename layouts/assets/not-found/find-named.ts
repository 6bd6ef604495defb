/** What the site has of a name in an address: its page, by whichever of its names, or the articles that name it. */

import type { NameEntry } from '../../../plugins/kb-search/static/name-index.ts'
import type { StaticFiles } from '../search/static-files.ts'
import { listKeys } from './list-keys.ts'

/** The likeliest entry; null where no article names any of the keys, or the site has no index of names. */
export async function findNamed(files: StaticFiles, name: string, folder: string): Promise<NameEntry | null> {
  try {
    for (const key of [...listKeys(name, folder), ...(await listServices(files, name, folder))]) {
      const entry = await files.name(key)
      if (entry?.page) return entry
    }
  } catch {
    // Sites may be built without search: near names still help.
  }
  return null
}

/** Keys of the services that have the name among their other ones. */
async function listServices(files: StaticFiles, name: string, folder: string): Promise<string[]> {
  if (!folder.startsWith('service')) return []
  const plain = name.replace(/[-_]+/g, ' ')
  const services = await files.services()
  return services
    .filter(({ aliases, contextAliases, executables }) =>
      [...aliases, ...contextAliases.map(({ alias }) => alias), ...executables].some(
        (other) => other.toLowerCase() === plain || other.toLowerCase() === name,
      ),
    )
    .map((service) => service.name.toLowerCase())
}
