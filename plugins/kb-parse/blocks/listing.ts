/**
 * Keeps a listing in one piece: lines that show no sign of code by themselves and stand with lines that do.
 *
 *     * Start of the program         protected:
 *        SET LAMPS OFF
 *                                       DECLARE_LAMP_MAP();
 *     * End of the program
 */
import { isCode } from '../kinds/code.ts'
import { BLANK } from '../source/source-line.ts'
import type { BlockContext, Container } from './block-types.ts'
import { lineAt } from './line-tests.ts'

/** How many lines of a listing may have been broken off. */
const MOST_BROKEN_OFF = 2
/** How many lines below a comment tell whether it is one, and how many blank lines may stand below a label. */
const REACH = 12
const LONGEST_BREAK = 2
/** Fewer lines of code below a star may be a command that an item asks to type. */
const FEWEST_STATEMENTS = 2
/** What joins two listings: a word, the end of a sentence, a line of options, a note or the name of a registry key. */
const JOINT = /^[a-z]+$|[a-z)"][.,:]$|^-|^(?:where|NOTES?|HKEY_\w+)\b/

/** What a program jumps to, or a part of a class: `handler:`; not the words that join two listings. */
const LABEL = /^(?!(?:to|with|where):)\$?[a-z_]\w*:(?:\s*[;'].*)?$/i
/** A label that no text bears: it belongs to the code below even past a blank line. `Modified:` heads another listing. */
const PLAIN_LABEL = /^(?:public|private|protected|\w*[a-z][A-Z]\w*|\w+_\w*):$/
/** The first line of a call or a function whose arguments stand below. */
const OPEN_CALL = /\w ?\($/

/** Whether a run is code by the lines around it. */
export function isWithinListing(context: BlockContext, from: number, to: number, container: Container): boolean {
  if (hangsBelowCode(context, from, container)) return true
  return isWithinCode(context, from, to, container) || leadsIntoCode(context, from, to, container)
}

/** Whether a run stands right below a line of code and further in: what a statement such as `For Each` holds (Q257624). */
function hangsBelowCode({ lines }: BlockContext, from: number, { waiting }: Container): boolean {
  if (waiting?.kind !== 'code' || waiting.to !== from) return false
  return (lines[from]?.indent ?? 0) > (lines[from - 1]?.indent ?? 0)
}

/**
 * Whether a line or two stand between lines of code and go with them: what a mail program broke off a listing (Q154776),
 * with no blank line on either side, or the label or open bracket that the code below belongs to. A sentence or a word
 * such as "to" joins two listings instead.
 */
function isWithinCode(context: BlockContext, from: number, to: number, { waiting, to: end }: Container): boolean {
  if (waiting?.kind !== 'code' || to - from > MOST_BROKEN_OFF) return false
  const below = findBelow(context, to, end)
  const line = context.lines[below]
  if (!line || line.indent <= (context.lines[from]?.indent ?? 0)) return false
  const text = textsOf(context, from, to).join(' ')
  if (OPEN_CALL.test(text)) return true
  const label = below === to ? LABEL : PLAIN_LABEL
  if (label.test(text) && isCode([line.text.trim()], true)) return true
  return below === to && waiting.to === from && !JOINT.test(text)
}

/** Whether statements at the margin stand right above code that is further in, as `IF` does above what it holds. */
function leadsIntoCode(context: BlockContext, from: number, to: number, container: Container): boolean {
  const below = to < container.to ? context.lines[to] : undefined
  if (!below || below.indent === BLANK || below.indent <= (context.lines[from]?.indent ?? 0)) return false
  const texts = textsOf(context, from, to)
  if (JOINT.test(texts.at(-1) ?? '') || !isCode([below.text.trim()], true)) return false
  return isCode(texts, texts.length > 1)
}

/** The first line from one on that is not blank, past no more blank lines than a listing has within. */
function findBelow(context: BlockContext, from: number, end: number): number {
  let index = from
  while (index < end && index < from + LONGEST_BREAK && context.lines[index]?.indent === BLANK) index += 1
  return index < end ? index : -1
}

function textsOf(context: BlockContext, from: number, to: number): string[] {
  return context.lines.slice(from, to).map((line) => line.text.trim())
}

/** Whether a star at a line begins a comment of FoxPro: what stands below at its indent or further in is code. */
export function isStarComment(context: BlockContext, index: number, end: number): boolean {
  const star = context.lines[index]
  if (star?.text.charAt(star.first) !== '*') return false
  const texts: string[] = []
  for (let at = index + 1; at < end && at <= index + REACH; at += 1) {
    const line = lineAt(context, at)
    if (!line || line.indent === BLANK) continue
    if (line.indent < star.indent) break
    if (line.text.charAt(line.first) !== '*') texts.push(line.text.trim())
  }
  return texts.length >= FEWEST_STATEMENTS && isCode(texts, true)
}
