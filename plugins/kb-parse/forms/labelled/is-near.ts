/** Whether one of the lines around a line tells what it belongs to. */
import type { TextLines } from '../../source/text-lines.ts'

/** Lines above and below that are looked at. */
const REACH = 6

/** Whether `sign` fits a line near the one at `index`, which is not tried itself. */
export function isNear(lines: TextLines, index: number, sign: RegExp): boolean {
  for (let near = Math.max(0, index - REACH); near < lines.count && near <= index + REACH; near += 1) {
    if (near !== index && sign.test(lines.slice(near))) return true
  }
  return false
}
