import { expect, it } from 'vitest'
import * as yaml from '../../plugins/kb-yaml/index.ts'

it('exports what reads and checks YAML', () => {
  expect(Object.keys(yaml).sort()).toEqual(['describeSchemaError', 'findRepeatedEntries', 'readYamlList'])
})
