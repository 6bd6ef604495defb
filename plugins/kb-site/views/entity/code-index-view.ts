/** The indexes of error codes and events: by number, each entry with an id, because articles link to it. */
import type { IndexPage } from '../../../../layouts/types.ts'
import type { EntityNode } from '../../../kb-graph/types.ts'
import type { EntityKindWords } from '../../addresses/entity-kinds.ts'
import { type CodeKind, codeParts, lineId, listCodes } from '../../addresses/entity-lines.ts'
import { type ListSlice, paginate } from '../../addresses/paginate.ts'
import type { Archive } from '../../archive/archive.ts'
import { namePage } from '../lists/name-page.ts'
import { viewEntityEntry } from './entity-views.ts'

/** All pages of the index; where a first letter would stand, it leads to ranges of numbers. */
export function viewCodeIndex(kind: CodeKind, words: EntityKindWords, archive: Archive): IndexPage[] {
  const nodes = listCodes(archive.graph, kind)
  const slices = paginate(nodes, words.index)
  const letters = findRanges(slices, kind === 'event' ? rangeOfEvent : rangeOfCode)
  return slices.map(({ url, entries, pagination }) => ({
    kind: 'index',
    url,
    title: namePage(words.plural, pagination.page),
    breadcrumbs: [],
    heading: words.plural,
    description: words.description,
    entries: entries.flatMap((node) => viewEntityEntry(node, archive)),
    total: nodes.length,
    pagination,
    letters,
  }))
}

function findRanges(slices: readonly ListSlice<EntityNode>[], rangeOf: (name: string) => string): IndexPage['letters'] {
  const ranges = new Map<string, string>()
  for (const { url, entries } of slices) {
    for (const { name } of entries) {
      const range = rangeOf(name)
      if (!ranges.has(range)) ranges.set(range, `${url}#${lineId(name)}`)
    }
  }
  return [...ranges].map(([letter, url]) => ({ letter, url }))
}

/** `1023` -> `1000`: events come in thousands. */
function rangeOfEvent(name: string): string {
  return String(Math.floor(Number(name) / 1000) * 1000)
}

/**
 * `0x80040154` -> `0x8…`: the first digit tells HRESULTs from status codes; short codes are STOP codes and the like.
 * `LNK2001` -> `LNK`, `System error 53` -> `System error`: tool and family stand before the number.
 */
function rangeOfCode(name: string): string {
  const { letters } = codeParts(name)
  if (letters !== '') return letters.trim()
  return name.length < '0x80040154'.length ? '0x0…' : `${name.slice(0, 3)}…`
}
