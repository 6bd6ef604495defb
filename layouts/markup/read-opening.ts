/** The first words of a body, for one line of description. */
import type { ElementContent } from 'hast'

/** Characters that are enough for a description. */
const ENOUGH = 120

/** The text of the first paragraphs without their headings, its white space folded. */
export function readOpening(nodes: readonly ElementContent[]): string {
  let text = ''
  for (const node of nodes) {
    if (text.length > ENOUGH) break
    if (node.type === 'element' && !/^h[1-6]$/.test(node.tagName)) text += ` ${textOf(node)}`
  }
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 2 * ENOUGH)
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value
  return node.type === 'element' ? node.children.map(textOf).join('') : ''
}
