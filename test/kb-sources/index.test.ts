import { expect, it } from 'vitest'
import * as sources from '../../plugins/kb-sources/index.ts'

it('exports what lists and fetches sources', () => {
  expect(Object.keys(sources).sort()).toEqual(['fetchSource', 'isPresent', 'readSources'])
})
