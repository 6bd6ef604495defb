/**
 * Takes an entry of an applies-to list apart.
 *
 *     entry   = ["the operating system: "] product ["," edition] [[","] "version" ["s"] versions] ["," relation ":"]
 *
 * In: `Microsoft Visual C++, 32-bit Enterprise Edition, versions 5.0, 6.0`.
 * Out: `{product: 'Microsoft Visual C++', edition: '32-bit Enterprise Edition', versions: ['5.0', '6.0'],
 * role: 'product', relation: null}`.
 */
import type { AppliesToProduct } from '../types.ts'

/** What an editor wrote to others around a product's name: `*EDITOR Take another lamp*Lamps* use 241` (Q156080). */
const NOTICE = /\*EDITOR\b[^*]*\*([^*]+)\* *use \d+(?:, *\d+)*/i
const VERSIONS = /,? +(?:versions?|releases?) +(?=\S)/i
/** An edition within a product's name: `Microsoft Visual Basic Enterprise Edition for Windows`. */
const EDITION_WITHIN = /^(.+?),? ((?:Control Creation|\w+) Editions?)( for .+)?$/
const EDITION = /\b(?:Editions?|\d\d-bit)\b/
const OPERATING_SYSTEM = /^the operating system: */i
/** What an entry is to those that stand within it: `used with:`, `included with:`, `on platform(s):` (Q108306). */
const RELATION = /(?:^|,) *((?:[a-z]+ ){0,3}[a-z]+(?:\(s\))?):$/

/** The parts of one entry; what it does not say is null or empty. */
export function readAppliesToEntry(entry: string): AppliesToProduct {
  const [, relation = null] = RELATION.exec(entry.trim()) ?? []
  const role = OPERATING_SYSTEM.test(entry.trim()) ? 'operating system' : 'product'
  const text = entry.trim().replace(OPERATING_SYSTEM, '').replace(RELATION, '').replace(NOTICE, '$1')
  const match = VERSIONS.exec(text)
  const name = match ? text.slice(0, match.index) : text
  const versions = match ? splitVersions(text.slice(match.index + match[0].length)) : []
  return { ...splitEdition(name), versions, role, relation }
}

/** Commas part a product from its edition; an edition without one stands at the name's end. */
function splitEdition(name: string): Pick<AppliesToProduct, 'product' | 'edition'> {
  const [first = '', ...others] = name.split(/, */)
  const named = others.filter((part) => part !== '')
  if (named.some((part) => EDITION.test(part))) return { product: first, edition: named.join(', ') }
  const within = name.includes(' Edition') ? EDITION_WITHIN.exec(name) : null
  const [, product, edition, platform = ''] = within ?? []
  return product && edition ? { product: product + platform, edition } : { product: name, edition: null }
}

function splitVersions(text: string): string[] {
  return text
    .split(/, *(?:and )?| and /)
    .map((version) => version.trim())
    .filter((version) => version !== '')
}
