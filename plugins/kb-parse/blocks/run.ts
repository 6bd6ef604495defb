/**
 * Collects a run: the lines from one on that no blank line, title, list or change of indent divides. Runs are what
 * paragraphs and set-off text are made of.
 */
import type { SourceLine } from '../source/source-line.ts'
import type { BlockContext, Container } from './block-types.ts'
import { isHeadingTitle } from './heading.ts'
import { isBlank, lineAt } from './line-tests.ts'
import { readMarker } from './list-marker.ts'

/** Set-off text begins so many columns right of its container's paragraphs. */
export const SET_OFF_INDENT = 2

/** Whether a line stands right of the container's paragraphs. */
export function isSetOff(line: SourceLine, container: Pick<Container, 'column'>): boolean {
  return line.indent - container.column >= SET_OFF_INDENT
}

/** @returns The index past the run's last line. */
export function findRunEnd(context: BlockContext, from: number, container: Container): number {
  const first = lineAt(context, from)
  if (!first) return from + 1
  const deep = isSetOff(first, container)
  let index = from + 1
  for (; index < container.to; index += 1) {
    const line = lineAt(context, index)
    if (!line || isBlank(line)) break
    if (!deep && isSetOff(line, container) && !isBrokenPath(context, index)) break
    if (deep && !isSetOff(line, container) && !isFirstLineIndent(context, from, index)) break
    if (!deep && interrupts(line)) break
    if (container.depth === 0 && isHeadingTitle(context, index, container.to)) break
  }
  return index
}

/** Bullets and the number 1 begin a list in the middle of a run; other numbers may end a sentence there. */
function interrupts(line: SourceLine): boolean {
  const marker = readMarker(line.text, line.first)
  if (!marker || marker.contentIndex >= line.text.length) return false
  return marker.number === null ? marker.family === '-' : marker.number === 1 && marker.family === 'decimal'
}

/** A path that breaks off at a backslash goes on on the next line, wherever that begins (Q166875). */
function isBrokenPath(context: BlockContext, index: number): boolean {
  return context.lines[index - 1]?.text.endsWith('\\') ?? false
}

/** Programmer's Library articles indent the first line of a paragraph (Q32893): full-width prose goes on at the margin. */
function isFirstLineIndent(context: BlockContext, from: number, index: number): boolean {
  const first = context.lines[from]
  return index === from + 1 && first !== undefined && first.text.length >= 55 && first.indent <= 5
}
