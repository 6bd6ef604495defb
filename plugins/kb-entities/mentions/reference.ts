/**
 * Find references to other articles by number: `Q217215`, also inside the old addresses of the KnowledgeBase
 * (`.../kb/articles/Q181/3/70.asp`).
 *
 *     see Q191014 XGEN: How to Obtain   ->  [{kind: 'reference', name: 'Q191014', start: 4, end: 11}]
 *     Download Q248838engi.exe now      ->  []
 */

import type { Mention } from '../types.ts'
import { isDigit, isWord } from './characters.ts'

/** Five or six digits after a Q; article numbers begin at Q10022 (a seventh digit makes a part number, Q2200523). */
const articleNumber = /[Qq]0*([1-9]\d{4,5})(?!\d)/g

/** A title of an article set off with its number and without the Q: `   188673 XADM: How to Assign a Group` (Q184583). */
const titledNumber = /^\s*([12]\d{5})(?= (?:[A-Z]{2,}\d*:|How|The|Err) \S+ \S+ \S)/

/** The same as a line of its own in later pages, whatever the title begins with: `900122 Cables and How to Tell Them Apart`. */
const titledLine = /^\s*([1-9]\d{5})(?= [A-Z"][^\n]{8,200}$)/
/** Words that titles leave small. */
const smallWord =
  /^(?:a|an|the|and|or|nor|but|for|of|in|on|at|to|by|as|is|are|with|from|into|not|if|it|you|your|when|than|via|be|may|that)$/

/** The number cut into its folders: `Q181/3/70` and the file's extension. */
const addressNumber = /\/q(\d{2,3})\/(\d)\/(\d\d)(?=\.\w)/gi

/** How many characters after a number are looked at. */
const GLANCE = 60

/** What follows a number inside a file name: `.exe`, `-a.zip`. */
const restOfFileName = /^[\w-]*\.[a-z0-9]{1,4}(?!\w)/i

/** A title written onto the number: `Q111606BUG: ROP2 Code`, `Q160324Event ID 5721`, `Q140400GSNW/CSNW Creates`. */
const gluedTitle = /^[A-Za-z]{2}[A-Za-z\d/-]*(?=[ :])/

/** Every reference to an article other than `articleId`, in order. */
export function findReferences(text: string, articleId: string): Mention[] {
  const mentions: Mention[] = []
  const titled = titledNumber.exec(text) ?? readTitledLine(text)
  if (titled !== null) {
    const [all, digits = ''] = titled
    push(mentions, articleId, digits, all.length - digits.length, all.length)
  }
  if (text.indexOf('Q') === -1 && text.indexOf('q') === -1) return mentions
  let previousEnd = -1
  for (const match of text.matchAll(articleNumber)) {
    const end = match.index + match[0].length
    if (!startsReference(text, match.index, previousEnd) || !endsReference(text, end)) continue
    previousEnd = end
    push(mentions, articleId, match[1] ?? '', match.index, end)
  }
  for (const match of text.matchAll(addressNumber)) {
    const end = match.index + match[0].length
    push(mentions, articleId, `${match[1]}${match[2]}${match[3]}`, match.index + 1, end)
  }
  return mentions.sort((a, b) => a.start - b.start)
}

/** A title has a capital in each word but the small ones, and four words at least; a row of a table or a sentence has not. */
function readTitledLine(text: string): RegExpExecArray | null {
  const titled = titledLine.exec(text)
  if (titled === null) return null
  const words = text.trim().split(/ +/).slice(1)
  const isTitle =
    words.length > 3 && words.every((word) => /^["'(]?[A-Z]/.test(word) || smallWord.test(word) || /^\d/.test(word))
  const hasSmall = words.some((word) => /[a-z]{3}/.test(word))
  return isTitle && hasSmall && !/ {2}|[.;:]$/.test(text.trim()) ? titled : null
}

function push(mentions: Mention[], articleId: string, digits: string, start: number, end: number): void {
  const name = `Q${digits}`
  if (name !== articleId) mentions.push({ kind: 'reference', name, start, end })
}

/**
 * A number begins a word of its own. Behind a slash it is a folder or a file (`/downloads/q300972/`) unless another
 * number stands before the slash (`Q161770/Q150846`); a doubled Q is a slip of the pen (`QQ193059`).
 */
function startsReference(text: string, start: number, previousEnd: number): boolean {
  const before = text.charCodeAt(start - 1)
  if (start === previousEnd) return true
  if (text[start - 1] === '/' || text[start - 1] === '\\') return start - 1 === previousEnd
  if (text[start - 1] === 'Q') return !isWord(text.charCodeAt(start - 2))
  return !isWord(before) && text[start - 1] !== '$'
}

/** A number ends before anything but a word (`Q244599a`), unless that word is a title, and outside file names. */
function endsReference(text: string, end: number): boolean {
  const next = text.charCodeAt(end)
  if (isWord(next)) {
    const isNextNumber = text[end] === 'Q' && isDigit(text.charCodeAt(end + 1))
    return isNextNumber || gluedTitle.test(text.slice(end, end + GLANCE))
  }
  return (text[end] !== '.' && text[end] !== '-') || !restOfFileName.test(text.slice(end, end + GLANCE))
}
