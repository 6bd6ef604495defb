/** A tree without positions and annotations, for comparing what two readers made of the same text. */
import type { Nodes } from 'mdast'

/** Keeps what ordered lists and their items say of their marks. */
export function plainTree(node: Nodes): unknown {
  return JSON.parse(JSON.stringify(node, (key, value) => (key === 'data' ? marksOf(value) : without(key, value))))
}

function without(key: string, value: unknown): unknown {
  return key === 'position' ? undefined : value
}

function marksOf({ style, marker, hProperties }: { style?: string; marker?: string; hProperties?: object }): unknown {
  return style !== undefined || /\w[.)]$/.test(marker ?? '') ? { style, marker, hProperties } : undefined
}
