/** Things in one line with a mark between them: `a, b, c`. */
import type { Child } from '../../markup/html.ts'

export function listInline(items: readonly Child[], mark = ', '): Child[] {
  return items.flatMap((item, index) => (index > 0 ? [mark, item] : [item]))
}
