/**
 * Chains of replacement: what one article says of another is shown on both.
 *
 * In: Q2 `replaces: ['Q1']`, Q2 `replacedBy: ['Q3']`. Out: Q1 replaced by Q2; Q2 replaces Q1, replaced by Q3; Q3 replaces Q2.
 */

import { compareIds } from '../compare.ts'
import type { GraphArticle, Replacements } from '../types.ts'

/** From an article's id, present or not, to what it replaces and what replaces it. */
export function linkReplacements(
  articles: readonly Pick<GraphArticle, 'id' | 'replaces' | 'replacedBy'>[],
): ReadonlyMap<string, Replacements> {
  const olderOf = new Map<string, Set<string>>()
  const newerOf = new Map<string, Set<string>>()
  const link = (newer: string, older: string) => {
    if (newer === older) return
    addTo(olderOf, newer, older)
    addTo(newerOf, older, newer)
  }
  for (const { id, replaces = [], replacedBy = [] } of articles) {
    for (const older of replaces) link(id, older)
    for (const newer of replacedBy) link(newer, id)
  }
  const ids = new Set([...olderOf.keys(), ...newerOf.keys()])
  return new Map(
    Array.from(ids, (id) => [id, { replaces: sortIds(olderOf.get(id)), replacedBy: sortIds(newerOf.get(id)) }]),
  )
}

function addTo(sets: Map<string, Set<string>>, key: string, value: string): void {
  const known = sets.get(key)
  if (known) known.add(value)
  else sets.set(key, new Set([value]))
}

function sortIds(ids: ReadonlySet<string> = new Set()): string[] {
  return [...ids].sort(compareIds)
}
