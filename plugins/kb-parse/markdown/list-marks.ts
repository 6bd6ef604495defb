/**
 * Keeps the marks of ordered lists in Markdown, which counts in decimal numbers alone and from the first item on.
 *
 * When: an article is written as Markdown, and read back. Items marked `1.`, `2.`, `90.` or `4)` are written so. Where
 * Markdown has no such mark, a comment on the line above the list holds the marks of its items as printed:
 *
 *     <!-- a. b. c. -->
 *     1. Open the lid.
 *
 * Readers that know nothing of this see a comment and a list; `readListMarks` puts the marks back where they were.
 */
import type { Html, List, ListItem, Nodes, Parents, Root, RootContent } from 'mdast'
import { defaultHandlers, type Info, type State } from 'mdast-util-to-markdown'
import { CONTINUE, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import type { Marker } from '../blocks/list-marker.ts'
import { readAs, readMarker } from '../blocks/list-marker.ts'
import { describeItem, describeList } from '../blocks/list-numbers.ts'
import type { ListStyle } from '../types.ts'

/** A mark that Markdown writes the same way: `10.`, `4)`. */
const WRITTEN = /^(\d{1,9})([.)])$/
const COMMENT = /^<!-- ([\w.() ]+) -->$/

/** The tree with a comment above each list whose marks Markdown cannot write. */
export function commentListMarks(tree: Root): Root {
  return { ...tree, children: commentBlocks(tree.children) as RootContent[] }
}

function commentBlocks(blocks: readonly Nodes[]): Nodes[] {
  return blocks.flatMap((node, index): Nodes[] => {
    if (node.type === 'listItem') return [{ ...node, children: commentBlocks(node.children) as ListItem['children'] }]
    if (node.type !== 'list') return [node]
    const list: List = { ...node, children: commentBlocks(node.children) as ListItem[] }
    return needsComment(node, blocks[index - 1]) ? [commentOf(node), list] : [list]
  })
}

/** Of two lists next to each other, the second would be written with another sign behind its numbers, or join the first. */
function needsComment(list: List, before: Nodes | undefined): boolean {
  if (!list.ordered) return false
  return (
    (before?.type === 'list' && before.ordered === true) || list.children.some((item) => !WRITTEN.test(markOf(item)))
  )
}

function commentOf({ children }: List): Html {
  return { type: 'html', value: `<!-- ${children.map(markOf).join(' ')} -->` }
}

function markOf({ data }: ListItem): string {
  return data?.marker ?? ''
}

/** A comment stands right above its list, so that it makes no list loose. */
export function joinComment(left: Nodes, right: Nodes): number | undefined {
  return left.type === 'html' && right.type === 'list' ? 0 : undefined
}

/** Writes an item with its own number; the library counts from the list's first, and looks for each item among all. */
export function writeListItem(node: ListItem, parent: Parents | undefined, state: State, info: Info): string {
  const mark = parent?.type === 'list' && parent.ordered ? readMark(markOf(node), parent.data?.style) : null
  if (!mark) return defaultHandlers.listItem(node, parent, state, info)
  const list: List = { type: 'list', ordered: true, start: mark.number, children: [node] }
  const { bulletCurrent } = state
  state.bulletCurrent = mark.delimiter.slice(-1)
  const text = defaultHandlers.listItem(node, list, state, info)
  state.bulletCurrent = bulletCurrent
  return text
}

function readMark(text: string, style: ListStyle | undefined): Marker | null {
  const found = readMarker(text, 0)
  return found && style ? readAs(found, style) : found
}

/** A remark plugin: puts the marks of ordered lists back into `data` and takes their comments out of the tree. */
export function readListMarks(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    visit(tree, 'list', (list, index, parent) => {
      if (!list.ordered || index === undefined || !parent) return undefined
      const comment = parent.children[index - 1]
      const printed = comment?.type === 'html' ? COMMENT.exec(comment.value)?.[1]?.split(' ') : undefined
      describeMarks(list, printed ?? list.children.map((item) => sourceOf(item, file)))
      if (!printed) return undefined
      parent.children.splice(index - 1, 1)
      return [CONTINUE, index]
    })
  }
}

function sourceOf({ position }: ListItem, file: VFile): string {
  const { start, end } = position ?? {}
  return /^\d+[.)]/.exec(String(file).slice(start?.offset, end?.offset))?.[0] ?? ''
}

function describeMarks(list: List, printed: readonly string[]): void {
  const style = readMarker(printed[0] ?? '', 0)?.family as ListStyle | undefined
  if (!style) return
  list.data = describeList(style)
  let above: Marker | null = null
  for (const [index, item] of list.children.entries()) {
    const mark = readMark(printed[index] ?? '', style)
    if (mark) item.data = describeItem(mark, above)
    above = mark
  }
}
