/** Says what an article has that is not as the format has it, as a message on its file. */
import type { Point, Position } from 'unist'
import type { VFile } from 'vfile'

/** @param severity `info` for what is worth knowing and no doubt */
export function report(
  file: VFile,
  ruleId: string,
  reason: string,
  place?: Point | Position,
  severity: 'info' | 'message' = 'message',
): void {
  file[severity](reason, { place, ruleId, source: 'kb-parse' })
}
