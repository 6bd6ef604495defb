/**
 * Reads the sentence that announces a run: the paragraph before it, or the last of the list before it, when it does not
 * end a sentence.
 *
 * A label or an "-or-" announces nothing by itself; what was announced above goes on below it (Q187655).
 * In: `You receive this message:`, `Windows 95:`. Out: `You receive this message: Windows 95:`.
 */
import type { RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'

/** A sentence that has come to its end announces nothing. */
const SENTENCE_END = /[.?!]["')]?$/
/** A few words with a colon, or a sentence that ends with one. */
const LABEL = /^[A-Z][\w()./-]*(?:,? [\w()./-]+){0,9}:$/
/** A label that only says where: a name, or "In Windows 95:". */
const PLACE =
  /^(?:(?:In|On|For|From|Under|With)(?: [\w()./-]+){1,7}|[A-Z0-9(]\S*(?: (?:[A-Z0-9(]\S*|and|or|of|for|the|in|on|with|to))*):$/
const SEPARATOR = /^-? ?(?:-or-|-and-|or|and)-?$/i
/** How many blocks above a label are looked at. */
const REACH = 8

/** Whether a line stands over what follows as its label: `Windows NT 4.0:`. */
export function isLabel(text: string): boolean {
  return text.length <= 60 && text.includes(' ') && LABEL.test(text)
}

/** Whether a line only joins two alternatives: `-or-`. */
export function isSeparator(text: string): boolean {
  return SEPARATOR.test(text)
}

/** @param siblings The blocks before the run in its container. */
export function readIntro(siblings: readonly RootContent[]): string {
  const own = announcementOf(siblings[siblings.length - 1])
  const goesOn = isSeparator(own) ? isAnnounced(siblings[siblings.length - 2]) : isPlace(own)
  return goesOn ? `${readAbove(siblings)} ${own}`.trimStart() : own
}

/** The title of a section that begins with the run: `Error Message`; empty where none stands right above. */
export function readTitle(siblings: readonly RootContent[]): string {
  const last = siblings[siblings.length - 1]
  const isTitle = last?.type === 'heading' || (last?.type === 'paragraph' && last.children[0]?.type === 'strong')
  return isTitle ? `${textOf(last)}:` : ''
}

function isPlace(text: string): boolean {
  return isLabel(text) && PLACE.test(text)
}

/** Whether a block is of a kind that its announcement decides. */
function isAnnounced(node: RootContent | undefined): boolean {
  return node?.type === 'code' && (node.data?.setOff === 'error' || node.data?.setOff === 'command')
}

/** What announced the block above a label or an "-or-"; empty where something else stands between. */
function readAbove(siblings: readonly RootContent[]): string {
  for (let index = siblings.length - 2; index >= 0 && index >= siblings.length - REACH; index -= 1) {
    const node = siblings[index]
    if (node?.type === 'code' || (node?.type === 'paragraph' && node.data?.aside !== undefined)) continue
    const text = announcementOf(node)
    if (isPlace(text) || isSeparator(text)) continue
    return text.endsWith(':') ? text : ''
  }
  return ''
}

function announcementOf(before: RootContent | undefined): string {
  let node: RootContent | undefined = before
  while (node?.type === 'list' || node?.type === 'listItem') node = node.children.at(-1)
  if (node?.type !== 'paragraph') return ''
  const last = node.children.at(-1)
  return last?.type === 'text' && !SENTENCE_END.test(last.value.slice(-2)) ? last.value : ''
}
