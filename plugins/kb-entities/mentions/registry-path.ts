/**
 * Read one path of the registry, component by component, over the line breaks that articles put into it.
 *
 *     \SOFTWARE\Microsoft\Windows NT\ CurrentVersion is used   ->  SOFTWARE, Microsoft, Windows NT, CurrentVersion
 *
 * A component may hold spaces. Inside a path the next separator shows it; the last one is read to the end of a set-off
 * line, and in prose only over words that are known to belong together.
 */

import { type PathSeparator, pathGrammars } from './registry-grammar.ts'

/** What stands where a path is read. */
export interface PathPlace {
  separator: PathSeparator
  /** Whether line breaks of the source are kept, so that a line's end ends the path unless it is wrapped. */
  setOff: boolean
}

/** The components found, and the offset behind the last one. */
export interface RegistryPath {
  components: string[]
  end: number
}

/** A long line that does not end a path may be wrapped; a shorter one ends where it ends. */
const WRAPPED_LENGTH = 56

/** With its next word a line in a list would have passed this (Q178080). */
const LONGEST_UNWRAPPED = 68
const nextWord = /\n[ \t]*[^\s]+/y

/** A line is wrapped where its next word would have passed this length. */
const LINE_LENGTH = 75

/** The lengths at which old tools cut lines, whole words or not: 72 less the indent of none, one or two lists. */
const FULL_LINES: ReadonlySet<number> = new Set([66, 69, 72])

/** What a cut word leaves for the next line: letters, and a separator or nothing behind them. */
const restOfWord = /\n[ \t]*[a-z]\w*(?=\\|\s*(?:\n|$))/y

/** A label or a value's name opens the next line, not the rest of a path. */
const label = /[\w ]+[:=]/y

/** Words in a line of their own, the last of a text or above an empty line. */
const lastLine =
  / ?\n *(?!(?:is|to|in|and|or|keys?|values?)\b)(?<words>[A-Za-z][\w/]*(?: \w+){0,2})\.?[ \t]*(?:\n[ \t]*\n|\s*$)/y

/** Read the path that begins at `from` with a component or a separator; null where none does. */
export function readRegistryPath(text: string, from: number, place: PathPlace): RegistryPath | null {
  const components: string[] = []
  const { word } = pathGrammars[place.separator]
  let end = from
  let at = matchesAt(word, text, from) ? from : nextComponent(text, from, place)
  while (at !== -1) {
    const cut = place.setOff ? endOfCutWord(text, at, place) : -1
    end = cut === -1 ? endOfComponent(text, at, place) : cut
    components.push(cut === -1 ? tidyComponent(text.slice(at, end)) : text.slice(at, end).replace(/\s+/g, ''))
    at = nextComponent(text, end, place)
  }
  return components.length > 0 ? { components, end } : null
}

/** The offset of the component behind the separators at `end`, or -1 where the path ends. */
function nextComponent(text: string, end: number, place: PathPlace): number {
  const { separation, word, continuation } = pathGrammars[place.separator]
  separation.lastIndex = end
  const match = separation.exec(text)
  if (match === null) return -1
  const [all, before = '', separators = '', after = ''] = match
  const at = end + all.length
  const isShare = before !== '' && /^(?:\\{2}|\/{2})/.test(separators)
  if (isShare || /\n\s*\n/.test(after) || !matchesAt(word, text, at)) return -1
  if (after === '') return at
  const isLabel = after.includes('\n') && matchesAt(label, text, at)
  return !isLabel && matchesAt(continuation, text, at) ? at : -1
}

function endOfComponent(text: string, at: number, place: PathPlace): number {
  const { word, innerProse, innerSetOff, lastProse, lastSetOff } = pathGrammars[place.separator]
  const end = matchesAt(word, text, at) ? word.lastIndex : at
  const inner = place.setOff ? innerSetOff : innerProse
  if (matchesAt(inner, text, end) && (!place.setOff || isOneLine(text, end, inner.lastIndex))) return inner.lastIndex
  const last = place.setOff ? lastSetOff : lastProse
  const lineEnd = matchesAt(last, text, end) ? last.lastIndex : end
  return place.setOff ? endOfWrappedComponent(text, lineEnd) : lineEnd
}

/** Where the line was too long for the last component's last words, they are all that follows it. */
function endOfWrappedComponent(text: string, end: number): number {
  lastLine.lastIndex = end
  const words = lastLine.exec(text)?.groups?.words
  if (words === undefined) return end
  const lineStart = text.lastIndexOf('\n', end - 1) + 1
  const [firstWord = ''] = words.split(' ')
  const isWrapped = end - lineStart + 1 + firstWord.length > LINE_LENGTH
  return isWrapped ? text.indexOf(words, end) + words.length : end
}

/** The end of a component that was cut in the middle of a word where its line was full (Q179065); -1 where it was not. */
function endOfCutWord(text: string, at: number, place: PathPlace): number {
  const { word } = pathGrammars[place.separator]
  const end = matchesAt(word, text, at) ? word.lastIndex : at
  if (!matchesAt(restOfWord, text, end)) return -1
  const lineStart = text.lastIndexOf('\n', end - 1) + 1
  return FULL_LINES.has(end - lineStart - indentationAt(text, lineStart)) ? restOfWord.lastIndex : -1
}

/** Whether no line break stands between two offsets, or only one that wraps a long line or indents the next. */
function isOneLine(text: string, from: number, to: number): boolean {
  const lineEnd = text.indexOf('\n', from)
  if (lineEnd === -1 || lineEnd >= to) return true
  const lineStart = text.lastIndexOf('\n', from - 1) + 1
  const indentation = indentationAt(text, lineStart)
  const length = lineEnd - lineStart - indentation
  if (length >= WRAPPED_LENGTH || indentationAt(text, lineEnd + 1) > indentation) return true
  nextWord.lastIndex = lineEnd
  return length + (nextWord.exec(text)?.[0].length ?? 0) > LONGEST_UNWRAPPED
}

function indentationAt(text: string, lineStart: number): number {
  let at = lineStart
  while (text[at] === ' ' || text[at] === '\t') at += 1
  return at - lineStart
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

/** One space for each run of white space, and none where a GUID was broken at a hyphen. */
function tidyComponent(component: string): string {
  return component.replace(/(\{[^}]*?-)\s+/g, '$1').replace(/\s+/g, ' ')
}
