/**
 * Tells what a run of lines is: prose, a reference to another article, or one of the kinds of set-off text.
 *
 * In: `HKEY_LOCAL_MACHINE\System`, indented. Out: `registry`. The paragraph before it counts as well: after "the
 * following error message:" comes an error message.
 */
import type { RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { SourceLine } from '../source/source-line.ts'
import type { SetOffKind } from '../types.ts'
import { isCode } from './code.ts'
import { isCommand } from './command.ts'
import { isErrorText } from './error-text.ts'
import { isProse } from './prose.ts'
import { isRegistryText } from './registry-text.ts'

/** What surrounds a run. */
export interface RunSurroundings {
  isIndented: boolean
  /** The block before the run in its container. */
  before: RootContent | undefined
}

const REFERENCE = /^(?:ARTICLE-ID: )?Q\d{5,6}\b/
const URL_LINE = /^[([<"]?(?:https?|ftp|mailto):/i
const SEPARATOR = /^-? ?(?:-or-|-and-|or|and)-?$/i
/** What a line of running text is at least long. */
const PROSE_LENGTH = 55

export function kindOfRun(
  lines: readonly SourceLine[],
  { isIndented, before }: RunSurroundings,
): SetOffKind | 'prose' | 'reference' {
  const first = lines[0]
  if (!first) return 'prose'
  if (!isIndented && isPlainlyProse(first.text)) return 'prose'
  const texts = lines.map((line) => line.text.trim())
  const start = texts[0] ?? ''
  if (REFERENCE.test(start)) return 'reference'
  if (SEPARATOR.test(start) && texts.length === 1) return 'prose'
  if (URL_LINE.test(start) && texts.length <= 2) return 'prose'
  const intro = readIntro(before)
  if (isRegistryText(texts)) return 'registry'
  if (!isIndented && intro === '') return isCode(texts) ? 'code' : 'prose'
  if (isErrorText(texts, intro)) return 'error'
  if (isCode(texts)) return 'code'
  if (isCommand(texts, intro)) return 'command'
  if (!isIndented || isProse(texts)) return 'prose'
  return 'preformatted'
}

/** Most runs are paragraphs at the margin: a long first line that begins like a sentence. */
function isPlainlyProse(text: string): boolean {
  return text.length >= PROSE_LENGTH && /^ {0,3}["(]?[A-Z][a-z]* [a-zA-Z]/.test(text)
}

/** The sentence that announces the run: the paragraph before it, when it ends with a colon. */
function readIntro(before: RootContent | undefined): string {
  if (before?.type !== 'paragraph') return ''
  const text = textOf(before)
  return text.endsWith(':') ? text : ''
}
