import { expect, test } from 'vitest'
import * as entities from '../../plugins/kb-entities/index.ts'

test('exports exactly these functions', () => {
  expect(Object.keys(entities).sort()).toEqual([
    'ABSENT_CLASS',
    'collectEntities',
    'collectQuotes',
    'collectStatements',
    'compileServices',
    'fileVersionsOf',
    'findMentions',
    'findReplacements',
    'findUnknownServices',
    'firstSentence',
    'linkMentions',
    'linkText',
    'searchTexts',
  ])
})
