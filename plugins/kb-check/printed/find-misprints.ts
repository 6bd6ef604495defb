/**
 * What a page shows otherwise than its article was printed, all words being there: other markers, lines run together,
 * columns lost or shifted. It looks at lines, columns and markers only and knows nothing of the parser's notions.
 *
 * Raw `b. Stop.` against `<ol start="2"><li>Stop.` gives `[{kind: 'marker', line: 1, expected: '`b.`', found: '`2.`'}]`.
 */
import type { PagePlace } from '../lossless/page-cursor.ts'
import type { Misprint, PageSegment, RawWord } from '../types.ts'
import { findBreaks } from './find-breaks.ts'
import { findColumns } from './find-columns.ts'
import { findMarkers } from './find-markers.ts'
import { findShifts } from './find-shifts.ts'
import { listPrintedLines } from './printed-line.ts'
import { showText } from './shown-text.ts'

/** Whether it is certain; a cell may well hold a name with blanks in it, `README   TXT`. */
export function isCertain({ kind }: Misprint): boolean {
  return kind !== 'cell'
}

/** All misprints of a body whose words stand at `places`, by line. */
export function findMisprints(
  words: readonly RawWord[],
  places: readonly PagePlace[],
  segments: readonly PageSegment[],
): Misprint[] {
  const shown = showText(words, places, segments)
  const lines = listPrintedLines(shown.words)
  const found = [...findMarkers(shown), ...findColumns(shown), ...findBreaks(shown, lines), ...findShifts(shown, lines)]
  return found.sort((a, b) => a.line - b.line)
}
