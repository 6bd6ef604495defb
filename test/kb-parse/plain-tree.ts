/** A tree without positions and annotations, for comparing what two readers made of the same text. */
import type { Nodes } from 'mdast'

export function plainTree(node: Nodes): unknown {
  return JSON.parse(JSON.stringify(node, (key, value) => (key === 'position' || key === 'data' ? undefined : value)))
}
