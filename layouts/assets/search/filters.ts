/** Fills the filters' lists with the values that the archive has. */

import type { ChosenFilters } from '../../../plugins/kb-search/query/messages.ts'
import type { SearchManifest } from '../../../plugins/kb-search/static/manifest.ts'
import { nameTypes } from './type-names.ts'

/** What the values of `names` stand for. */
const NAMED_THINGS: Readonly<Record<string, string>> = { dll: 'a DLL', service: 'a service' }

/** Adds each value as an option with its count, once, and selects the chosen one. */
export function fillFilters(
  selects: readonly HTMLSelectElement[],
  values: SearchManifest['filters'],
  chosen: ChosenFilters,
): void {
  for (const select of selects) {
    if (select.options.length <= 1) select.append(...options(select.name, values))
    choose(select, chosen[select.name] ?? '')
  }
}

/** What an address asks for stays chosen, and can be taken off, where the archive has no such value. */
function choose(select: HTMLSelectElement, value: string): void {
  if (![...select.options].some((option) => option.value === value)) select.append(new Option(value, value))
  select.value = value
}

function options(name: string, values: SearchManifest['filters']): HTMLOptionElement[] {
  const counts = Object.entries(values).find(([filter]) => filter === name)?.[1] ?? []
  return counts
    .map(([value, count]) => ({ value, label: labelOf(name, value), count }))
    .filter(({ label }) => label !== '')
    .map(({ value, label, count }) => new Option(`${label} (${count.toLocaleString('en')})`, value))
}

/** Empty for a type without a name: a slip of the pen in a trailer. */
function labelOf(name: string, value: string): string {
  if (name === 'type') return nameTypes(value)
  return name === 'names' ? (NAMED_THINGS[value] ?? '') : value
}
