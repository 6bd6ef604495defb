/**
 * Puts line ends back where documents lost them, for the lossless check's own reader: files joined without one between
 * them, and documents whose white space an extractor made single blanks.
 *
 * In: `… 2002.DOCUMENT:Q125  08-AUG-2001`. Out: `… 2002.`, a line end, `DOCUMENT:Q125  08-AUG-2001`.
 */

const glued = /(?<=[^\s>"'(])(?=DOCUMENT:\s?Q\d{2,7}\s+\d{1,2}-[A-Z]{3}-\d{4})/g
const onOneLine = /^.*?DOCUMENT:\s?Q\d{2,7}\s{1,4}\S{1,20} (?:\[[^\]]{0,80}\] )?TITLE\s{0,8}:.*$/gm
const documentWithin = / (?=DOCUMENT:\s?Q\d{2,7} \d{1,2}-[A-Z]{3}-\d{4} )/g
const labels =
  / (?=(?:TITLE|PRODUCT|PROD\/VER|OPER\/SYS|KEYWORDS) ?:|Additional (?:query|reference) words?:|THE INFORMATION PROVIDED IN THE MICROSOFT|Copyright Microsoft Corporation|The information in this article applies to:)/g
const list = /(The information in this article applies to:) /g
const rules = / ([-=]{3,})(?= |$)/g

/** Two lines with words that touch. */
const touching = /\S[ \t]*(?:\r\n|\r|\n)[ \t]*\S/
/** Two that touched before all line ends were doubled: a header's, a title and its rule. */
const parted =
  /^[ \t]{0,4}(?:DOCUMENT: ?Q\d.*(?:\r\n|\r|\n){2}[ \t]*TITLE|Article: ?Q\d.*(?:\r\n|\r|\n){2}[ \t]*Product\(s\)|[A-Z]\S{2,}(?: \S+)*(?:\r\n|\r|\n){2}(?:={3,}|-{3,})$)/m

/** The text with one line end more for each that is missing, and one for two where all are doubled. */
export function restoreLines(raw: string): string {
  const text = touching.test(raw) || !parted.test(raw) ? raw : raw.replace(/(\r\n|\r|\n)[ \t]*\1/g, '$1')
  if (!text.includes('DOCUMENT:')) return text
  return text.replace(glued, '\n').replace(onOneLine, breakLine)
}

function breakLine(line: string): string {
  return line.replace(documentWithin, '\n').replace(labels, '\n').replace(list, '$1\n').replace(rules, '\n$1\n')
}
