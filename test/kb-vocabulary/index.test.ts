import { expect, test } from 'vitest'
import * as vocabulary from '../../plugins/kb-vocabulary/index.ts'

test('exports exactly these', () => {
  expect(Object.keys(vocabulary).sort()).toEqual(['CodeTable', 'RegistryTable', 'loadVocabulary', 'nameSense'])
})
