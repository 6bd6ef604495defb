/**
 * Which lists have a box by which a script narrows them: the page marks those that are long, so that the style sheet keeps
 * the room for the box from the first line on, before a browser knows how much of the list will come.
 */

/** Shorter lists are seen at a glance. */
const fewestFiltered = 25

/** Whether a list of so many items is marked. */
export function isFiltered(items: number): boolean {
  return items >= fewestFiltered
}
