/** The list of what an article applies to, in its words; an entry that holds others has them in a list of its own. */
import type { ArticleRecord } from '../../../plugins/kb-record/types.ts'
import type { Markup } from '../markup.ts'

/** Entries `from` to `to` (exclusive) of the list, the first of them one of the outermost. */
interface EntryRange {
  from: number
  to: number
}

/** Nothing where there is no list. */
export function renderAppliesTo({
  appliesTo,
  appliesToLevels,
}: Pick<ArticleRecord, 'appliesTo' | 'appliesToLevels'>): Markup {
  if (appliesTo.length === 0) return null
  return (
    <section>
      <h2>Applies to</h2>
      {renderEntries(appliesTo, appliesToLevels, { from: 0, to: appliesTo.length })}
    </section>
  )
}

function renderEntries(entries: readonly string[], levels: readonly number[], range: EntryRange): Markup {
  if (range.from === range.to) return null
  return (
    <ul>
      {splitAtLevel(levels, range).map(({ from, to }) => (
        <li>
          {entries[from]}
          {renderEntries(entries, levels, { from: from + 1, to })}
        </li>
      ))}
    </ul>
  )
}

/** Each entry that stands within no other of the range, with those that stand within it. */
function splitAtLevel(levels: readonly number[], { from, to }: EntryRange): EntryRange[] {
  const level = levels[from] ?? 0
  const ranges: EntryRange[] = []
  for (let index = from; index < to; index += 1) {
    const last = ranges.at(-1)
    if (last && (levels[index] ?? 0) > level) last.to = index + 1
    else ranges.push({ from: index, to: index + 1 })
  }
  return ranges
}
