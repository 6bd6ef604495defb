/**
 * Find what a schema cannot say: a code whose number no code of its family can have, or in another writing than theirs.
 *
 *     codes.yaml:12:5: found 0x00000005 (E_FAIL), expected a number of the family hresult; correct number or family
 */
import type { YamlList } from '../kb-yaml/index.ts'
import { codeFamilies } from './code-families.ts'
import type { Code } from './types.ts'

/** One problem for each code that cannot be its family's. */
export function findStrayCodes({ entries, placeOf }: YamlList<Code>): string[] {
  return entries.flatMap(({ family, code, symbol }, index) => {
    const { isHexadecimal, holds } = codeFamilies[family]
    if (code.startsWith('0x') === isHexadecimal && holds(Number(code))) return []
    const named = symbol === null ? code : `${code} (${symbol})`
    return [`${placeOf(index)}: found ${named}, expected a number of the family ${family}; correct number or family`]
  })
}
