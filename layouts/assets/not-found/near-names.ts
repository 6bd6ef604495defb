/**
 * Names of modules, services, products and tokens that are spelt nearly like one that is not there.
 *
 * `netiff.dll` -> Netif.dll; `netif` -> Netif.dll; `dsamian.exe` -> Dsamain.exe
 */
import { editDistance } from '../../../plugins/kb-search/static/edit-distance.ts'
import type { NamePiece } from '../pieces/name-piece.ts'

/** A name with the path of its page or line. */
export interface NearName {
  name: string
  /** `dll/netif.dll/` */
  path: string
}

/** The most names that are worth reading. */
const MOST_NAMES = 6

/** Letters that may differ: one in so many, at least one and at most three. */
const LETTERS_PER_MISTAKE = 4
const MOST_MISTAKES = 3

/** The nearest first; among equals those of the folder that was looked in, then by name. */
export function findNearNames(piece: NamePiece, asked: string, folder: string): NearName[] {
  const most = Math.min(MOST_MISTAKES, Math.max(1, Math.floor(asked.length / LETTERS_PER_MISTAKE)))
  return Object.entries(piece)
    .map(([path, name]) => ({
      path,
      name,
      mistakes: countMistakes(path, name, asked),
      elsewhere: isElsewhere(path, folder),
    }))
    .filter(({ mistakes }) => mistakes <= most)
    .sort((a, b) => a.mistakes - b.mistakes || a.elsewhere - b.elsewhere || (a.path < b.path ? -1 : 1))
    .slice(0, MOST_NAMES)
    .map(({ name, path }) => ({ name, path }))
}

/** Whether a name is the very one that was looked for, in its folder: what had a page may have a line by now. */
export function isAsked({ name, path }: NearName, asked: string, folder: string): boolean {
  return name.toLowerCase() === asked && isElsewhere(path, folder) === 0
}

/** A name without its ending, or the beginning of a service's, counts as one mistake. */
function countMistakes(path: string, name: string, asked: string): number {
  const [, segment = ''] = path.split('/')
  const spellings = [segment, name.toLowerCase()]
  if (spellings.some((spelling) => spelling.startsWith(`${asked}.`) || spelling.startsWith(`${asked}-`))) return 1
  return Math.min(...spellings.map((spelling) => editDistance(spelling, asked, MOST_MISTAKES)))
}

function isElsewhere(path: string, folder: string): number {
  return path.startsWith(`${folder}/`) ? 0 : 1
}
