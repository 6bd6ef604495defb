import fc from 'fast-check'
import { expect, it } from 'vitest'
import { stringify } from 'yaml'
import { measureNesting } from '../../../plugins/kb-parse/documents/measure-nesting.ts'

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  return 1 + Math.max(0, ...Object.values(value).map(depthOf))
}

it('is never less than the depth that a reader would find', () => {
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 8 },
      fc.constantFrom('a', 'b: c', ''),
      fc.array(tie('tree'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom('a', 'b'), tie('tree'), { maxKeys: 2 }),
    ),
  }))
  fc.assert(
    fc.property(tree, fc.constantFrom('BLOCK', 'FLOW'), (value, style) => {
      const yaml = stringify({ value }, { collectionStyle: style === 'FLOW' ? 'flow' : 'block' })
      expect(measureNesting(yaml)).toBeGreaterThanOrEqual(depthOf({ value }))
    }),
  )
})

it('does not grow with the number of fields', () => {
  expect(measureNesting(Array.from({ length: 100 }, (_, index) => `k${index}: [a]`).join('\n'))).toBe(2)
})
