/** Every line of the hard set gives what it says and nothing else. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { type EntityKind, findMentions } from '../../plugins/kb-entities/index.ts'
import { services } from './vocabulary.ts'

interface HardLine {
  text: string
  product?: string
  setOff?: boolean
  hive?: string
  expect?: Partial<Record<EntityKind, string[]>>
}

const groups = parse(readFileSync(new URL('hard-set.yaml', import.meta.url), 'utf8')) as {
  group: string
  lines: HardLine[]
}[]

test('holds at least 120 lines', () => {
  expect(groups.flatMap(({ lines }) => lines).length).toBeGreaterThanOrEqual(120)
})

describe.each(groups)('$group', ({ lines }) => {
  test.each(lines)('$text', ({ text, product = 'exchange', setOff = false, hive, expect: expected = {} }) => {
    const context = { articleId: 'Q999999', productCode: product, setOff, ...(hive ? { hive } : {}) }
    const found: Partial<Record<EntityKind, string[]>> = {}
    for (const { kind, name } of findMentions(text, context, services)) found[kind] = [...(found[kind] ?? []), name]
    expect(found).toEqual(expected)
  })
})
