/** Fills the filters' lists with the values that the archive has, and tells how many results each would leave. */

import type { ChosenFilters, FilterCounts } from '../../../../plugins/kb-search/query/messages.ts'
import type { SearchManifest } from '../../../../plugins/kb-search/static/manifest.ts'
import { formatCount } from '../../../components/format.ts'
import { nameTypes } from '../results/type-names.ts'

/** What the values of `names` stand for. */
const NAMED_THINGS: Readonly<Record<string, string>> = { dll: 'a DLL', service: 'a service' }

/** Adds each value as an option, once, selects the chosen one, and takes the counts of the search before away. */
export function fillFilters(
  selects: readonly HTMLSelectElement[],
  values: SearchManifest['filters'],
  chosen: ChosenFilters,
): void {
  for (const select of selects) {
    if (select.options.length <= 1) select.append(...options(select.name, values))
    choose(select, chosen[select.name] ?? '')
  }
  labelFilters(selects, {})
}

/** @param counts what was counted; a filter that was not is shown without counts */
export function labelFilters(selects: readonly HTMLSelectElement[], counts: FilterCounts): void {
  for (const select of selects) {
    const found = counts[select.name]
    for (const option of [...select.options].slice(1)) {
      const label = labelOf(select.name, option.value) || option.value
      option.text = found ? `${label} (${formatCount(found[option.value] ?? 0)})` : label
    }
  }
}

/** What an address asks for stays chosen, and can be taken off, where the archive has no such value. */
function choose(select: HTMLSelectElement, value: string): void {
  if (![...select.options].some((option) => option.value === value)) select.append(new Option(value, value))
  select.value = value
}

/** The values with the most articles first, as the manifest has them. */
function options(name: string, values: SearchManifest['filters']): HTMLOptionElement[] {
  const counts = Object.entries(values).find(([filter]) => filter === name)?.[1] ?? []
  return counts.filter(([value]) => labelOf(name, value) !== '').map(([value]) => new Option(value, value))
}

/** Empty for a type without a name: a slip of the pen in a trailer. */
function labelOf(name: string, value: string): string {
  if (name === 'type') return nameTypes(value)
  return name === 'names' ? (NAMED_THINGS[value] ?? '') : value
}
