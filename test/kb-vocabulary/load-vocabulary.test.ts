import { copyFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadVocabulary } from '../../plugins/kb-vocabulary/index.ts'
import { makeFiles } from '../support/files.ts'
import { vocabularyFolder } from './vocabulary.ts'

const files = {
  'services.yaml': `services:
  - name: Widget Service
    key: Widget
    does: Makes widgets.
    executables: [widget.exe]
    aliases: [Widget]
    contextAliases:
      - alias: widgets
        products: [tools]
`,
  'title-prefixes.yaml': `titlePrefixes:
  - code: WID
    meaning: Widgets
    products: [tools]
    issueType: kbinfo
    from: titles
`,
  'keywords.yaml': `keywords:
  - token: kbwidget
    meaning: Widgets
    from: Q100000
`,
  'technology.yaml': `technology:
  - token: kbWidget100
    meaning: Widget 1.0
    from: use
`,
  'products.yaml': `products:
  - code: tools
    productLine: null
    name: Widget Tools
    shortName: Tools
    description: Tools for widgets.
    family: Tools
`,
  'product-names.yaml': `productNames:
  - name: Widget Tools 4.0
    writings: [wt4, WT 4.0]
`,
  'codes.yaml': `codes:
  - family: win32
    code: '5'
    symbol: ERROR_WIDGET_DENIED
    meaning: The widget may not be used.
    from: Winerror.h
`,
  'registry.yaml': `registry:
  - path: HKEY_LOCAL_MACHINE\\SOFTWARE\\Widget
    holds: Settings of widgets.
    from: use
`,
}

describe('a vocabulary that fits', () => {
  test('comes out by code and token', () => {
    const vocabulary = load({})
    expect(vocabulary.services.map(({ name }) => name)).toEqual(['Widget Service'])
    expect(vocabulary.titlePrefixes.get('WID')?.issueType).toBe('kbinfo')
    expect(vocabulary.keywords.get('kbwidget')).toEqual({ token: 'kbwidget', meaning: 'Widgets', from: 'Q100000' })
    expect(vocabulary.technology.get('kbWidget100')?.meaning).toBe('Widget 1.0')
    expect(vocabulary.products.get('tools')?.shortName).toBe('Tools')
    expect(vocabulary.productNames).toEqual([{ name: 'Widget Tools 4.0', writings: ['wt4', 'WT 4.0'] }])
    expect(vocabulary.codes.map(({ symbol }) => symbol)).toEqual(['ERROR_WIDGET_DENIED'])
    expect(vocabulary.registry.map(({ holds }) => holds)).toEqual(['Settings of widgets.'])
  })

  test('may have empty lists', () => {
    expect(load({ 'keywords.yaml': 'keywords: []\n' }).keywords.size).toBe(0)
  })
})

describe('a vocabulary that does not fit is refused, with file, line, what was found, what is expected, what to do', () => {
  test.each([
    [
      'a value of the wrong type',
      { 'services.yaml': files['services.yaml'].replace('key: Widget', 'key: 3') },
      'services.yaml:3:10: found 3, expected string or null in services/0/key; correct the value',
    ],
    [
      'a missing key',
      { 'products.yaml': files['products.yaml'].replace('    family: Tools\n', '') },
      'products.yaml:2:5: found no such key, expected the key "family" in products/0; add it',
    ],
    [
      'a misspelt key',
      { 'keywords.yaml': files['keywords.yaml'].replace('meaning:', 'meanning:') },
      'keywords.yaml:2:5: found the key "meanning", expected only token, meaning, from in keywords/0; remove it or correct its spelling',
    ],
    [
      'an issue type that does not exist',
      { 'title-prefixes.yaml': files['title-prefixes.yaml'].replace('kbinfo', 'kbnews') },
      'title-prefixes.yaml:5:16: found "kbnews", expected one of kbbug, kbfile, kbhowto, kbinfo, kbprb, null in titlePrefixes/0/issueType; correct the value',
    ],
    [
      'a source that is none',
      { 'technology.yaml': files['technology.yaml'].replace('from: use', 'from: hearsay') },
      'technology.yaml:4:11: found "hearsay", expected an article id such as Q117552, or "use" where the articles that bear it show it in technology/0/from; correct the value',
    ],
    [
      'a program in capitals',
      { 'services.yaml': files['services.yaml'].replace('[widget.exe]', '[WIDGET.EXE]') },
      'services.yaml:5:19: found "WIDGET.EXE", expected the file name of a program in lower case, dsamain.exe in services/0/executables/0; correct the value',
    ],
    [
      'a product twice',
      { 'services.yaml': files['services.yaml'].replace('[tools]', '[tools, tools]') },
      'services.yaml:9:19: found the value "tools" twice, expected each once in services/0/contextAliases/0/products; remove one of the two',
    ],
    [
      'an unknown product',
      { 'services.yaml': files['services.yaml'].replace('[tools]', '[toolz]') },
      'services.yaml:2:5: found the product code "toolz", expected one of products.yaml; correct it or add it there',
    ],
    [
      'an entry twice, in another case',
      { 'keywords.yaml': `${files['keywords.yaml']}  - token: KBWIDGET\n    meaning: Widgets\n    from: use\n` },
      'keywords.yaml:5:5: found a second entry for "kbwidget", expected each once; merge the two',
    ],
    [
      "a code that is not its family's",
      { 'codes.yaml': files['codes.yaml'].replace("'5'", "'10005'") },
      'codes.yaml:2:5: found 10005 (ERROR_WIDGET_DENIED), expected a number of the family win32; correct number or family',
    ],
    [
      'a code in the writing of another family',
      { 'codes.yaml': files['codes.yaml'].replace("'5'", "'0x00000005'") },
      'codes.yaml:2:5: found 0x00000005 (ERROR_WIDGET_DENIED), expected a number of the family win32; correct number or family',
    ],
    [
      'a meaning that is no sentence',
      { 'codes.yaml': files['codes.yaml'].replace('used.', 'used') },
      'codes.yaml:5:14: found "The widget may not be used", expected what the code says, in our own words, one sentence with its full stop in codes/0/meaning; correct the value',
    ],
    [
      'a key of the registry twice, in another writing',
      {
        'registry.yaml': `${files['registry.yaml']}  - path: HKEY_LOCAL_MACHINE\\software\\Wid get\n    holds: Widgets.\n    from: use\n`,
      },
      'registry.yaml:5:5: found a second entry for "hkeylocalmachine\\software\\widget", expected each once; merge the two',
    ],
    [
      'a path that ends with a backslash',
      { 'registry.yaml': files['registry.yaml'].replace('Widget\n', 'Widget\\\n') },
      'registry.yaml:2:11: found "HKEY_LOCAL_MACHINE\\\\SOFTWARE\\\\Widget\\\\", expected a path from HKEY_... down with single backslashes and without one at its end in registry/0/path; correct the value',
    ],
    [
      'no list',
      { 'technology.yaml': 'tokens: []\n' },
      'technology.yaml:1:1: found no such key, expected the key "technology" in the file; add it',
    ],
    [
      'an empty file',
      { 'products.yaml': '' },
      'products.yaml:1:1: found null, expected object in the file; correct the value',
    ],
  ])('%s', (_name, changes, problem) => {
    expect(problemsOf(changes)).toContain(problem)
  })

  test('a writing of two products, spaces, hyphens and capitals apart', () => {
    const again = '  - name: Widget Tools 5.0\n    writings: [wt5, WT-4]\n'
    expect(problemsOf({ 'product-names.yaml': files['product-names.yaml'] + again })).toEqual([
      'product-names.yaml:4:5: found the writing "WT-4" of "Widget Tools 4.0" again, expected it once; take one out',
    ])
  })

  test('broken YAML, by its line', () => {
    const [problem] = problemsOf({ 'keywords.yaml': 'keywords:\n  - token: "kbwidget\n' })
    expect(problem).toMatch(/^keywords\.yaml:3:1: found MISSING_CHAR \(.+\), expected YAML; correct the line$/)
  })

  test('all problems of all files at once', () => {
    const problems = problemsOf({
      'keywords.yaml': files['keywords.yaml'].replace('Q100000', 'somewhere'),
      'technology.yaml': files['technology.yaml'].replace('Widget 1.0', '""'),
    })
    expect(problems.map((problem) => problem.split(':')[0])).toEqual(['keywords.yaml', 'technology.yaml'])
  })
})

test('names the line of the entry that is wrong, wherever it stands', () => {
  const anyFile = fc.integer({ min: 1, max: 30 }).chain((count) => fc.tuple(fc.constant(count), fc.nat(count - 1)))
  fc.assert(
    fc.property(anyFile, ([count, wrong]) => {
      const entries = Array.from(
        { length: count },
        (_, index) =>
          `  - token: kb${index}\n    meaning: Widget ${index}\n    from: ${index === wrong ? 'hearsay' : 'use'}\n`,
      )
      const problems = problemsOf({ 'keywords.yaml': `keywords:\n${entries.join('')}` })
      expect(problems).toHaveLength(1)
      expect(problems[0]).toContain(`keywords.yaml:${2 + wrong * 3 + 2}:`)
    }),
    { numRuns: 12 },
  )
})

function load(changes: Readonly<Partial<typeof files>>) {
  const folder = makeFiles({ ...files, ...changes })
  for (const name of readdirSync(vocabularyFolder).filter((name) => name.endsWith('.schema.json'))) {
    copyFileSync(join(vocabularyFolder, name), join(folder, name))
  }
  return loadVocabulary(folder)
}

/** The lines of the error, without its heading. */
function problemsOf(changes: Readonly<Partial<typeof files>>): string[] {
  try {
    load(changes)
  } catch (error) {
    return String(error).split('\n').slice(1)
  }
  throw new Error('The vocabulary was taken')
}
