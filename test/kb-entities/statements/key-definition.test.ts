import type { RootContent } from 'mdast'
import { describe, expect, test } from 'vitest'
import { collectStatements, searchTexts } from '../../../plugins/kb-entities/index.ts'
import { code, paragraph, root } from '../trees.ts'
import { services } from '../vocabulary.ts'

const metadata = { id: 'Q100001', title: 'Trouble', queryWords: [], product: { code: 'winnt' } }
const key = 'HKEY_LOCAL_MACHINE\\Software\\Widget'

/** What is said of keys: the key's name, and the sentence. */
function say(...blocks: RootContent[]): (string | null)[][] {
  const statements = collectStatements(searchTexts({ metadata, tree: root(...blocks) }, services))
  return statements.map(({ kind, name, text }) => {
    expect(kind).toBe('registryKey')
    return [name, text]
  })
}

describe('what a key holds', () => {
  test.each([
    `The ${key} registry key contains the sizes of widgets.`,
    `${key} determines how widgets are made.`,
    `The registry key ${key} is used to make widgets.`,
  ])('is said by %s', (sentence) => {
    expect(say(paragraph(`It fails. ${sentence} More follows.`))).toEqual([[key, sentence]])
  })

  test('is said before it, in the same sentence or above a line of its own', () => {
    const sentence = 'The sizes of widgets are stored in the following registry key:'
    expect(say(paragraph(`It fails. ${sentence}`), code(key))).toEqual([[key, `${sentence} …`]])
    expect(say(paragraph(`The sizes of widgets are stored in ${key} for now.`))).toEqual([
      [key, 'The sizes of widgets are stored in …'],
    ])
  })

  test('is said below a line of its own', () => {
    const sentence = 'This subkey lists the widgets that were made.'
    expect(say(code(key), paragraph(`${sentence} It is long.`))).toEqual([[key, sentence]])
  })
})

describe('nothing is said', () => {
  test.each([
    ['of what is not named', 'It is located in the following registry key:'],
    ['of another value', 'The Color value is located in the following key:'],
    ['of any value', 'The registry entries are found in the following key:'],
    ['of one thing among many', 'ColorTable is found in the following key:'],
    ['by an instruction', 'Change the value that is stored in the following key:'],
    ['on a condition', 'The widget fails when no size is specified in the following key:'],
    ['by what goes before', 'The following settings are those that are stored below:'],
  ])('%s: %s', (_reason, sentence) => {
    expect(say(paragraph(sentence), code(key))).toEqual([])
  })

  test('by a sentence in which the key is no subject', () => {
    expect(say(paragraph(`Delete what is below ${key} and is a copy.`))).toEqual([])
  })

  test('by a text below that is not about the key', () => {
    expect(say(code(`${key}\nColor=1`), paragraph('This key contains more.'))).toEqual([])
    expect(say(code(key), paragraph('This problem is a known one.'))).toEqual([])
  })
})
