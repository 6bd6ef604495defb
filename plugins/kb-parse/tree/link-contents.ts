/**
 * Links the list under "IN THIS TASK" to the sections that it names.
 *
 * In: an item `Configure the Catalog` and a section of that title. Out: the item's text as a link to its slug.
 */
import type { List, PhrasingContent, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { Section } from '../types.ts'

const CONTENTS = /^IN THIS TASK:?$/i

export function linkContents(tree: Root, sections: readonly Section[]): void {
  const at = tree.children.findIndex(
    (node) => (node.type === 'heading' || node.type === 'paragraph') && CONTENTS.test(textOf(node)),
  )
  if (at < 0) return
  const slugs = new Map(sections.map(({ title, slug }) => [title.toLowerCase(), slug]))
  for (const node of tree.children.slice(at + 1)) {
    if (node.type !== 'list') return
    linkItems(node, slugs)
  }
}

function linkItems(list: List, slugs: ReadonlyMap<string, string>): void {
  visit(list, 'paragraph', (paragraph) => {
    const slug = slugs.get(textOf(paragraph).toLowerCase())
    if (slug === undefined || paragraph.children.some((child) => child.type !== 'text')) return
    const link: PhrasingContent = { type: 'link', title: null, url: `#${slug}`, children: paragraph.children }
    if (paragraph.position) link.position = paragraph.position
    paragraph.children = [link]
  })
}
