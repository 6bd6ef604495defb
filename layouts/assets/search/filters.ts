/** Fills the filters' lists with the values that the archive has. */
import type { SearchManifest } from '../../../plugins/kb-search/static/manifest.ts'
import type { ChosenFilters } from './messages.ts'

/** Adds each value as an option with its count, once, and selects the chosen one. */
export function fillFilters(
  selects: readonly HTMLSelectElement[],
  values: SearchManifest['filters'],
  chosen: ChosenFilters,
): void {
  for (const select of selects) {
    if (select.options.length <= 1) select.append(...options(select.name, values))
    select.value = chosen[select.name] ?? ''
  }
}

function options(name: string, values: SearchManifest['filters']): HTMLOptionElement[] {
  const counts = Object.entries(values).find(([filter]) => filter === name)?.[1] ?? []
  return counts.map(([value, count]) => new Option(`${value} (${count})`, value))
}
