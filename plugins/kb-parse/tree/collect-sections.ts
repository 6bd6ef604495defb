/** Lists a tree's sections and gives each heading its slug. */
import type { Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Section } from '../types.ts'
import { createSlugger } from './slugs.ts'

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
