/**
 * Cuts a list that falls into parts, such as a product's articles by year, into pages. A part may go on over several
 * pages; it can be linked to where it begins.
 *
 * Parts of 150 and 100 entries -> page 1 with 150 and 50, page 2 with 50; the second part begins on page 1.
 */
import type { CountedLink, Pagination } from '../../../layouts/types.ts'
import { pageSize, paginate } from './paginate.ts'

/** A part of a list. */
export interface ListPart<Entry> {
  /** Null where the list is one part without a heading. */
  heading: string | null
  /** The page of what the heading names. */
  url: string | null
  /** The fragment of the part's beginning. */
  id: string | null
  entries: readonly Entry[]
}

/** One page of such a list. */
export interface PartedSlice<Entry> {
  url: string
  /** The parts on this page, each with its entries here; `id` is null where a part began before. */
  parts: ListPart<Entry>[]
  pagination: Pagination
}

/** The pages in order, of `size` entries each; an empty list has one empty page. `path` is the first page's. */
export function paginateParts<Entry>(
  parts: readonly ListPart<Entry>[],
  path: string,
  size = pageSize,
): PartedSlice<Entry>[] {
  const filed = parts.flatMap((part) => part.entries.map((entry) => ({ part, entry })))
  return paginate(filed, path, size).map(({ url, entries, pagination }) => {
    const here = [...new Set(entries.map(({ part }) => part))]
    return {
      url,
      parts: here.map((part) => ({
        ...part,
        id: entries.some(({ entry }) => entry === part.entries[0]) ? part.id : null,
        entries: entries.filter((filedEntry) => filedEntry.part === part).map(({ entry }) => entry),
      })),
      pagination,
    }
  })
}

/** The parts with where each begins and how many entries it has; nothing where the list has at most one. */
export function listJumps(slices: readonly PartedSlice<unknown>[], parts: readonly ListPart<unknown>[]): CountedLink[] {
  if (parts.length < 2) return []
  const sizes = new Map(parts.map(({ id, entries }) => [id, entries.length]))
  return slices.flatMap(({ url, parts: here }) =>
    here.flatMap(({ heading, id }) =>
      heading === null || id === null ? [] : [{ name: heading, url: `${url}#${id}`, count: sizes.get(id) ?? 0 }],
    ),
  )
}
