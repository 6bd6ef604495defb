/** Lists a tree's sections and gives each heading its slug. */
import type { Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Section } from '../types.ts'
import { createSlugger } from './slugs.ts'

/**
 * A heading `SYMPTOMS` of depth 2 -> `{title: 'SYMPTOMS', level: 1, slug: 'symptoms'}`; deeper ones have level 2. Changes
 * the tree: each heading of its top gets its slug as `data.slug`.
 */
export function collectSections(tree: Root): Section[] {
  const slugOf = createSlugger()
  const sections: Section[] = []
  for (const node of tree.children) {
    if (node.type !== 'heading') continue
    const title = textOf(node)
    const slug = slugOf(title)
    node.data = { slug }
    sections.push({ title, level: node.depth === 2 ? 1 : 2, slug })
  }
  return sections
}
