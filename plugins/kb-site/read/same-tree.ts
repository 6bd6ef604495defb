/**
 * Whether two trees say the same in the same way: alike in all but columns and offsets, with their nodes equally many
 * lines apart. Two forms of an article indent it differently, below headers of different length.
 *
 * `Stop it.` as a paragraph at line 9, and at line 12 behind a tab -> true
 */
import type { Root } from 'mdast'
import type { Position } from 'unist'

/** Compares two bodies up to the first difference. */
export function isSameTree(a: Root, b: Root): boolean {
  return a === b || isSame(a.children, b.children, firstLine(a) - firstLine(b))
}

function firstLine({ children: [first] }: Root): number {
  return first?.position?.start.line ?? 0
}

/** Compares plain data; the places in `a` are `distance` lines below those in `b`. */
function isSame(a: unknown, b: unknown, distance: number): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((entry, index) => isSame(entry, b[index], distance))
  }
  return isRecord(a) && isRecord(b) ? haveSameFields(a, b, distance) : a === b
}

function haveSameFields(a: Record<string, unknown>, b: Record<string, unknown>, distance: number): boolean {
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) =>
      key === 'position' ? areApart(a[key], b[key], distance) : key in b && isSame(a[key], b[key], distance),
    )
  )
}

function areApart(a: unknown, b: unknown, distance: number): boolean {
  if (!isPosition(a) || !isPosition(b)) return false
  return a.start.line - b.start.line === distance && a.end.line - b.end.line === distance
}

function isPosition(value: unknown): value is Position {
  return isRecord(value) && 'start' in value
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
