/**
 * What differs between two bodies, word by word. Long runs of shared words are cut in the middle: a reader looks for
 * the differences, and the whole text stands above them.
 */
import { diffWords } from 'diff'
import type { Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { TextChange } from '../../../layouts/types.ts'

/** Characters of a shared run that stand before and after a difference. */
const contextLength = 120

/** The changes that make `after` from `before`, in order. */
export function compareTexts(before: Root, after: Root): TextChange[] {
  return diffWords(plainText(before), plainText(after)).map(({ value, added, removed }) =>
    added
      ? { kind: 'added', text: value }
      : removed
        ? { kind: 'removed', text: value }
        : { kind: 'same', text: cut(value) },
  )
}

function plainText(tree: Root): string {
  return tree.children.map((block) => textOf(block)).join('\n\n')
}

function cut(text: string): string {
  if (text.length <= 2 * contextLength) return text
  return `${text.slice(0, contextLength)} … ${text.slice(-contextLength)}`
}
