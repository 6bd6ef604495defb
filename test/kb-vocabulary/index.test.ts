import { expect, test } from 'vitest'
import * as vocabulary from '../../plugins/kb-vocabulary/index.ts'

test('exports exactly this function', () => {
  expect(Object.keys(vocabulary)).toEqual(['loadVocabulary'])
})
