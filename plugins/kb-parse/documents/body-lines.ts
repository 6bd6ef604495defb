/**
 * Cuts the lines of a document below its header, with the form's own indent taken off, so that every form gives the
 * same lines.
 *
 * The converter that made form 1 from form 2 took one leading space from each line that had one and put a tab before
 * each line; a form 2 line without its first space is therefore what both forms have.
 * Only the columns that tabs reach to still tell of it, in form 2 alone (Q235373).
 * In: ` - Mdbperf.dll` (form 2) or `\t- Mdbperf.dll` (form 1). Out: `- Mdbperf.dll`.
 */
import { undoEscapes } from '../source/converter-escapes.ts'
import type { SourceLine } from '../source/source-line.ts'
import { createLine } from '../source/source-line.ts'
import type { TextLines } from '../source/text-lines.ts'

/** What a form puts before each line of the body: one tab in form 1. */
type BodyIndent = 'tab' | 'space' | 'none'

const CODES: Record<BodyIndent, number> = { tab: 9, space: 32, none: -1 }
/** Liquid tags stand around the body in form 1, outside its tab. */
const LIQUID_TAGS = new Set(['{% raw %}', '{% endraw %}'])

/**
 * The lines from `from` to before `to`.
 * @param indent that the form has before each line of a body
 */
export function cutBodyLines(lines: TextLines, from: number, to: number, indent: BodyIndent): SourceLine[] {
  const code = CODES[indent]
  const body: SourceLine[] = []
  for (let index = from; index < to; index += 1) {
    const start = lines.start(index)
    const isIndented = lines.text.charCodeAt(start) === code
    body.push(
      createLine(
        lines.text,
        lines.lineStart(index),
        isIndented ? start + 1 : start,
        lines.end(index),
        lines.number(index),
        isIndented && indent === 'space' ? 1 : 0,
        lines.above.characters,
      ),
    )
  }
  if (indent === 'tab') dropLiquidTag(body)
  if (indent !== 'space') undoEscapes(body)
  return body
}

function dropLiquidTag(body: SourceLine[]): void {
  for (let index = body.length - 1; index >= 0; index -= 1) {
    const text = body[index]?.text ?? ''
    if (LIQUID_TAGS.has(text)) {
      body.length = index
      return
    }
    if (text !== '') return
  }
}
