/** Finds what a query names: files, services, codes and whatever else the index of names knows. */
import { findIdentifiers } from '../../../plugins/kb-search/identifiers/find-identifiers.ts'
import type { NameEntry } from '../../../plugins/kb-search/static/name-index.ts'
import type { FoundName } from './found-results.ts'
import type { PastedText } from './read-pasted-text.ts'
import type { StaticFiles } from './static-files.ts'

/** A file's name may be typed without its ending, one of these. */
const bareName = /^[\w$~-]{3,40}$/
const FILE_ENDINGS = ['.dll', '.sys', '.exe', '.vxd', '.ocx', '.drv', '.cpl', '.386', '.com', '.vbx']

/** What a query names. */
export interface NamesOfQuery {
  names: FoundName[]
  /** What the query names and nothing else. */
  alone: NameEntry | null
  /** What it may mean besides: shown, and not searched for. */
  offered: FoundName[]
}

/** Asks the index of names. @param pasted what the extractors find where the query is a pasted text */
export async function findNames(files: StaticFiles, query: string, pasted: PastedText | null): Promise<NamesOfQuery> {
  const { keys, offered: besides, rest } = findIdentifiers(query)
  const asked = [...new Set([...keys, ...(pasted?.keys ?? [])])]
  const names = await Promise.all(asked.map(async (key) => ({ key, entry: await files.name(key) })))
  // A screen full of addresses and symbols names much that no article knows.
  if (pasted) return { names: names.filter(({ entry }) => entry !== null), alone: null, offered: [] }
  const offered = await findOffered(files, besides, names)
  const [first] = names
  if (first && names.length === 1 && rest === '') return { names, alone: first.entry, offered }
  if (first) return { names, alone: null, offered }
  for (const key of new Set([query.toLowerCase(), rest.toLowerCase()])) {
    const entry = (await files.mayBeName(key)) ? await files.name(key) : null
    if (entry) return { names: [{ key, entry }], alone: entry.everyday ? null : entry, offered: [] }
  }
  const found = bareName.test(query) ? await findFile(files, query.toLowerCase()) : offered
  return { names: [], alone: null, offered: found }
}

/** What is known of such keys, but for pages that are found already. */
async function findOffered(
  files: StaticFiles,
  keys: readonly string[],
  names: readonly FoundName[],
): Promise<FoundName[]> {
  const found = await Promise.all(keys.map(async (key) => ({ key, entry: await files.name(key) })))
  const pages = new Set(names.map(({ entry }) => entry?.page))
  return found.filter(({ entry }) => entry !== null && !pages.has(entry.page))
}

/** The file that is meant where its ending was not typed, that which most articles name: `kernel32` -> `kernel32.dll` */
async function findFile(files: StaticFiles, name: string): Promise<FoundName[]> {
  const found = await Promise.all(
    FILE_ENDINGS.map(async (ending) => ({ key: `${name}${ending}`, entry: await files.name(`${name}${ending}`) })),
  )
  const known = found.filter(({ entry }) => entry !== null)
  return known.sort((one, other) => countNaming(other) - countNaming(one)).slice(0, 1)
}

/** How many articles name something. */
function countNaming({ entry }: FoundName): number {
  return entry?.total ?? entry?.articles.length ?? 0
}
