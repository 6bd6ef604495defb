/**
 * Takes an applies-to list apart: what an entry is hangs on the entry that it stands within.
 *
 * In: `The Lamp Classes, used with:` and within it `Lamp C++, version 5.0`. Out: a product, and its companion.
 */
import type { AppliesToProduct } from '../types.ts'
import { readAppliesToEntry } from './applies-to-entry.ts'

/** @param levels how many entries each entry stands within */
export function readAppliesTo(entries: readonly string[], levels: readonly number[]): AppliesToProduct[] {
  const around: AppliesToProduct[] = []
  return entries.map((text, index) => {
    const entry = readAppliesToEntry(text)
    const level = levels[index] ?? 0
    around.length = Math.min(around.length, level)
    const outer = around.findLast(({ relation }) => relation !== null)
    if (outer && entry.role === 'product') entry.role = roleWithin(outer)
    around.push(entry)
    return entry
  })
}

/** What stands behind `on platform(s):` is one, whether the entry says so or not. */
function roleWithin({ relation }: AppliesToProduct): AppliesToProduct['role'] {
  return relation?.includes('platform') ? 'operating system' : 'companion'
}
