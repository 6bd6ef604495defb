/**
 * A list's item as hast, as `mdast-util-to-hast` makes it, in time that grows linearly with the list: for every item
 * the library asks all items of a tight list whether one of them is loose.
 */
import type { Element } from 'hast'
import type { List, ListItem, Parents } from 'mdast'
import { defaultHandlers, type State } from 'mdast-util-to-hast'

/** From a list to one without items that is as tight or loose. */
const stand = new WeakMap<List, List>()

/** Renders an item; its list is asked once. */
export function renderListItem(state: State, node: ListItem, parent: Parents | undefined): Element {
  return defaultHandlers.listItem(state, node, parent?.type === 'list' ? standFor(parent) : parent)
}

function standFor(list: List): List {
  const known = stand.get(list)
  if (known) return known
  const isLoose = list.spread || list.children.some(({ spread, children }) => spread ?? children.length > 1)
  const made: List = { type: 'list', spread: isLoose, children: [] }
  stand.set(list, made)
  return made
}
