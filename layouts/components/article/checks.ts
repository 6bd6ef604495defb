/**
 * What was checked of an article when its page was made, in words.
 *
 * 312 words, all on the page, from a file that has a second form -> `['All 312 words of the source are here', 'Both copies agree']`
 */
import type { ArticleRecord } from '../../../plugins/kb-record/types.ts'
import type { ArticleChecks } from '../../types.ts'
import { formatCount } from '../format.ts'

/** One sentence for each check; none where nothing was checked. `otherEditions` counts the copies whose words differ. */
export function describeChecks(
  { editions }: Pick<ArticleRecord, 'editions'>,
  checks: ArticleChecks | undefined,
  otherEditions: number,
): string[] {
  const copies = editions.length + 1
  return [
    ...(checks ? [describeWords(checks), ...describeMisprints(checks)] : []),
    ...(copies > 1 && otherEditions === 0 ? [copies === 2 ? 'Both copies agree' : `All ${copies} copies agree`] : []),
    ...(otherEditions > 0 ? [`${copies} copies, of which some differ`] : []),
  ]
}

function describeMisprints({ misprintedLines: [first, ...others] }: ArticleChecks): string[] {
  if (first === undefined) return []
  const rest = others.length === 0 ? 'is' : `and ${formatCount(others.length)} more are`
  return [`Line ${formatCount(first)} of the source ${rest} not shown as printed`]
}

function describeWords({ words, lost }: ArticleChecks): string {
  if (lost === null) return `All ${formatCount(words)} words of the source are here`
  return `Of ${formatCount(words)} words of the source, “${lost}” is not in its place`
}
