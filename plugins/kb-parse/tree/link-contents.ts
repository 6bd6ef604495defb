/**
 * Links the list under "IN THIS TASK" to the sections that it names.
 *
 * In: an item `Configure the Catalog` and a section of that title. Out: the item's text as a link to its slug.
 */
import type { List, PhrasingContent, Root, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { Section } from '../types.ts'

const LONGEST_TITLE = 13
const CONTENTS = /^IN THIS TASK:?$/i

/** Changes the tree: items that are the title of a section, in any case, become links to `#` and its slug. */
export function linkContents(tree: Root, sections: readonly Section[]): void {
  const at = tree.children.findIndex(isContentsTitle)
  if (at < 0) return
  const slugs = new Map(sections.map(({ title, slug }) => [title.toLowerCase(), slug]))
  for (const node of tree.children.slice(at + 1)) {
    if (node.type !== 'list') return
    linkItems(node, slugs)
  }
}

/** A heading or a paragraph that is nothing but the title of such a list. */
function isContentsTitle(node: RootContent): boolean {
  if (node.type !== 'heading' && node.type !== 'paragraph') return false
  const [only] = node.children
  return only?.type === 'text' && only.value.length <= LONGEST_TITLE && CONTENTS.test(only.value)
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
