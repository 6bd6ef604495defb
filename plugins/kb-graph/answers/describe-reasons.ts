/**
 * Says in words why two articles are related, strongest group first.
 *
 * In: `dll netif.dll`, `executable dsamain.exe`, `cites Q217215`. Out: `both name Netif.dll and Dsamain.exe; this article cites it`.
 */
import type { RelationReason } from '../types.ts'

/** How many names a group spells out; more are counted. */
const mostNames = 4

/** The kinds of reason that are told together. */
type ReasonGroup = 'names' | 'cites' | 'citedBy' | 'bothCite' | 'titleWord'

/** A direct citation needs no name: the list that says so stands on the one article and names the other. */
const phrases: Readonly<Record<ReasonGroup, (names: string) => string>> = {
  names: (names) => `both name ${names}`,
  cites: () => 'this article cites it',
  citedBy: () => 'it cites this article',
  bothCite: (names) => `both cite ${names}`,
  titleWord: (names) => `both titles say ${names}`,
}

/** `displayName` gives an entity's name as readers write it; citations and words stand as they are. */
export function describeReasons(
  because: readonly RelationReason[],
  displayName: (kind: RelationReason['kind'], name: string) => string,
): string {
  const groups = new Map<ReasonGroup, string[]>()
  for (const { kind, name } of because) {
    const group = groupOf(kind)
    const shown = group === 'names' ? displayName(kind, name) : group === 'titleWord' ? `“${name}”` : name
    groups.set(group, [...(groups.get(group) ?? []), shown])
  }
  return Array.from(groups, ([group, names]) => phrases[group](joinNames(names))).join('; ')
}

function groupOf(kind: RelationReason['kind']): ReasonGroup {
  return kind === 'cites' || kind === 'citedBy' || kind === 'bothCite' || kind === 'titleWord' ? kind : 'names'
}

/** `A`, `A and B`, `A, B and C`, `A, B, C, D and 3 more`. */
function joinNames(names: readonly string[]): string {
  const shown =
    names.length > mostNames + 1 ? [...names.slice(0, mostNames), `${names.length - mostNames} more`] : names
  const last = shown.at(-1) ?? ''
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${last}` : last
}
