/**
 * Tells what a run of lines is: prose, a reference to another article, or one of the kinds of set-off text.
 *
 * In: `HKEY_LOCAL_MACHINE\System`, indented. Out: `registry`. The paragraph before it counts as well: after "the
 * following error message:" comes an error message.
 */
import type { RootContent } from 'mdast'
import type { SourceLine } from '../source/source-line.ts'
import type { SetOffKind } from '../types.ts'
import { announcesCode, endsWithCodeWord } from './announced-code.ts'
import { isCode, isOpenedByCode, isStatement } from './code.ts'
import { isCommand } from './command.ts'
import { isDump, isTrace } from './dump.ts'
import { isErrorText } from './error-text.ts'
import { isNames, isSpelledOut } from './names.ts'
import { isProse } from './prose.ts'
import { isLabel, isSeparator, readIntro, readTitle } from './read-intro.ts'
import { isRegistryText } from './registry-text.ts'
import { isUnwrapped } from './unwrapped.ts'

/** What surrounds a run. */
export interface RunSurroundings {
  /** Whether it stands right of its container's paragraphs. */
  isIndented: boolean
  /** Whether its container is an item of a list, where set-off text often stands at the margin. */
  isInItem: boolean
  /** The blocks before the run in its container; none right below set-off text. */
  siblings: readonly RootContent[]
  /** The kind of the set-off text right before it at the same indent, with only blank lines between. */
  follows: SetOffKind | null
  /** Whether not even a blank line stands between that text and the run. */
  isAttached: boolean
  /** Whether it is what a list's item begins with, beside the mark. */
  opensItem: boolean
}

const REFERENCE = /^(?:ARTICLE-ID: )?Q\d{5,6}(?!\d)/
const URL = /(?:https?|ftp|mailto):\S/i
/** What a line of running text is at least long. */
const PROSE_LENGTH = 55
const PROSE_START = /^ {0,3}(?!(?:Key|Value) Name ?[:=])["(]?[A-Z][a-z]* [a-zA-Z]/
/** What comments on a message and is no part of it. */
const COMMENT = /^(?:where|NOTES?:|This|The following(?! recipient)|To |For |In addition|-or-)\b/i
/** Fewer lines with the signs of code may be a message that quotes some. */
const PROGRAM_LENGTH = 4
/** A call or an assignment that no message is: `lamps.add(1, "Hall")`, `lamp = find_lamp();`. */
const CALL = /^(?:[\w:]+ = )?[\w.:>-]*\w\(.*\);?$/
const ARGUMENT = /^(?=\S*[.\\/]\w)[^\s:]{20,}[\w)>]$/
/** What stands between an announcement and its code: "If you use Lamp 2.0, use this code:", "Options needed: none." */
const SENTENCE = /^[A-Z][a-z]+ [a-z].*[.:]$/
/** A section that shows how a command is written. */
const USAGE = /\b(?:syntax|usage)\b/i
const COLUMNS = /[\w:;,)] {3,}\S|\S {4,}\S/
const ROW = /[^\s.?!"')] {2,}\S/
/** A note is running text wherever it stands. */
const ASIDE = /^(?:NOTE|WARNING|IMPORTANT|CAUTION|TIP)S?: +[A-Z]/
/** More of a line than this says nothing more of its kind. */
const SAMPLE = 300

/**
 * Whether a run's first line shows at once that the run is a paragraph: at the margin, long, begun like a sentence,
 * without columns, and not announced as something else. Most runs are, so this is asked first.
 */
export function isPlainParagraph(text: string, around: RunSurroundings): boolean {
  if (around.isIndented || text.length < PROSE_LENGTH || !PROSE_START.test(text) || text.includes('  ')) return false
  if (goesOnWithCode(text, around)) return false
  return !around.isInItem || readIntro(around.siblings) === ''
}

/** What a run of lines is; `around` says where it stands. */
export function kindOfRun(lines: readonly SourceLine[], around: RunSurroundings): SetOffKind | 'prose' | 'reference' {
  const texts = lines.map((line) => line.text.trim().slice(0, SAMPLE))
  const start = texts[0] ?? ''
  const isLong = start.length >= PROSE_LENGTH && PROSE_START.test(start)
  const intro = around.isIndented || around.isInItem || !isLong ? readIntro(around.siblings) : ''
  if (!around.isIndented && isLong && intro === '' && !goesOnWithCode(start, around) && !isOfRows(texts)) return 'prose'
  if (REFERENCE.test(start)) return 'reference'
  if (around.opensItem) return kindBesideMark(texts)
  if (texts.length === 1 && isSeparator(start)) return 'prose'
  if (isRegistryText(texts)) return 'registry'
  if (!around.isIndented && (ASIDE.test(start) || (texts.length === 1 && isLabel(start)))) return 'prose'
  if (!around.isIndented && intro === '') return kindAtMargin(texts, around.follows)
  if (around.follows === 'error' && !COMMENT.test(start)) return 'error'
  const kind = kindOfSetOff(texts, intro, around.isIndented)
  const isOpen = intro === '' && (kind === 'preformatted' || kind === 'prose')
  return isOpen ? kindBelowTitle(texts, readTitle(around.siblings), kind) : kind
}

/** An item is a sentence or a name, whatever signs it quotes, unless it is a listing of several lines (Q324204). */
function kindBesideMark(texts: readonly string[]): SetOffKind | 'prose' {
  if (isRegistryText(texts)) return 'registry'
  if (texts.length > 1 && texts.every((text) => isCode([text], false))) return 'code'
  return hasColumns(texts) || isUnwrapped(texts) ? 'preformatted' : 'prose'
}

/** What names or sentences are that open a section: messages below "Error 1001" (Q186554), a command below "Syntax". */
function kindBelowTitle(
  texts: readonly string[],
  title: string,
  plain: 'preformatted' | 'prose',
): SetOffKind | 'prose' {
  if (title === '') return plain
  const kind = kindOfSetOff(texts, title, true)
  return kind === 'command' && !USAGE.test(title) ? plain : kind
}

/**
 * Whether a run goes on with the code above it: without a blank line between, as a line at the margin below one further
 * in does (Q146022), or with a statement that no sentence begins like (Q306368).
 */
function goesOnWithCode(start: string, { follows, isAttached }: RunSurroundings): boolean {
  return follows === 'code' && (isAttached || isStatement(start.trim()))
}

function kindOfSetOff(texts: readonly string[], intro: string, isIndented: boolean): SetOffKind | 'prose' {
  if (isSpelledOut(texts)) return 'preformatted'
  if (texts.length <= 4 && texts.some((text) => URL.test(text)) && !isCode(texts, true)) return 'prose'
  if (isErrorText(texts, intro)) return isProgram(texts) ? 'code' : 'error'
  const isAnnounced = announcesCode(intro) && !SENTENCE.test(texts.join(' '))
  if (isCode(texts, isIndented || isAnnounced) || isDump(texts)) return 'code'
  const isPlain = isNames(texts)
  if (isProse(texts)) return 'prose'
  if (isCommand(texts, isPlain && texts.length > 2 ? '' : intro)) return 'command'
  if (isPlain && (isAnnounced || (isIndented && endsWithCodeWord(intro)))) return 'code'
  if (isPlain) return isIndented || hasColumns(texts) || isUnwrapped(texts) ? 'preformatted' : 'prose'
  return 'code'
}

/** A program below "Paste this into the Click event:", which announces a message as well. */
function isProgram(texts: readonly string[]): boolean {
  if (!isCode(texts, false) || isErrorText(texts, '')) return false
  return texts.length >= PROGRAM_LENGTH || isOpenedByCode(texts) || texts.every((text) => CALL.test(text))
}

/**
 * Text at the margin is prose, unless it is code for certain, or likely and below code, or keeps its words in columns. A
 * name as long as an argument goes on with the command above it (Q183864).
 */
function kindAtMargin(texts: readonly string[], follows: SetOffKind | null): SetOffKind | 'prose' {
  if (texts.length > 1 && isTrace(texts)) return 'preformatted'
  if (isCode(texts, follows === 'code') || (follows === 'code' && isStatement(texts[0] ?? ''))) return 'code'
  if ((follows === 'code' || follows === 'command') && texts.every((text) => ARGUMENT.test(text))) return follows
  return hasColumns(texts) || isUnwrapped(texts) ? 'preformatted' : 'prose'
}

/** Whether most lines are rows however long: words far apart, not for the end of a sentence, in columns here or there (Q97726). */
function isOfRows(texts: readonly string[]): boolean {
  const rows = texts.filter((text) => ROW.test(text)).length
  return rows * 2 >= texts.length && texts.some((text) => COLUMNS.test(text)) && !isProse(texts)
}

/** Whether words stand in columns; a term before the first line of a paragraph makes none (Q184863). */
function hasColumns(texts: readonly string[]): boolean {
  const [first = '', ...others] = texts
  if (others.some((text) => COLUMNS.test(text))) return true
  return COLUMNS.test(first) && !(others.length > 0 && isProse(texts))
}
