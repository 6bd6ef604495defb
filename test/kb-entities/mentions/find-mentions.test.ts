import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findMentions, type MentionContext } from '../../../plugins/kb-entities/index.ts'
import { services } from '../vocabulary.ts'

const context: MentionContext = { articleId: 'Q298933', productCode: 'exchange', setOff: false }

describe('findMentions', () => {
  test('gives kind, canonical name and place, in the order of the text', () => {
    expect(findMentions('Dsamain.exe fails: 0x80040154, see Q217215', context, services)).toEqual([
      { kind: 'executable', name: 'dsamain.exe', start: 0, end: 11 },
      { kind: 'errorCode', name: '0x80040154', start: 19, end: 29 },
      { kind: 'reference', name: 'Q217215', start: 35, end: 42 },
    ])
  })

  test('spans the words "Event ID" and "service" that go with a name', () => {
    const text = 'Event ID: 1023 from the System Attendant service'
    expect(findMentions(text, context, services).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Event ID: 1023',
      'System Attendant service',
    ])
  })

  test('cuts a registry path around a service key and a file name', () => {
    const text = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\MSExchangeIS\\Performance\\Mdbperf.dll'
    const parts = findMentions(text, context, services).map(({ kind, start, end }) => [kind, text.slice(start, end)])
    expect(parts).toEqual([
      ['registryKey', 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\'],
      ['service', 'MSExchangeIS'],
      ['registryKey', '\\Performance\\'],
      ['dll', 'mdbperf.dll'.replace('m', 'M')],
    ])
    const keys = findMentions(text, context, services).filter(({ kind }) => kind === 'registryKey')
    expect(new Set(keys.map(({ name }) => name))).toEqual(new Set([text]))
  })

  test('joins a path to the hive that an earlier text named', () => {
    const later = { ...context, setOff: true, hive: 'HKEY_CURRENT_USER' }
    expect(findMentions('Software\\Microsoft\\Office', later, services)[0]?.name).toBe(
      'HKEY_CURRENT_USER\\Software\\Microsoft\\Office',
    )
    expect(findMentions('Software\\Microsoft\\Office', { ...context, setOff: true }, services)).toEqual([])
  })
})

/** Texts made of what the finders look for, of what stands between it, and of anything at all. */
const pieces = fc.oneof(
  fc.constantFrom(
    ...['Netif.dll', '*perf.dll', '.exe', 'Q217215', 'Q248838i.exe', '0x80040154', 'STOP 0A', '(0xc0000005, ', '&H8'],
    ...[
      'Event IDs 9 and',
      '11, ',
      'HKEY_LOCAL_MACHINE',
      'HKLM\\',
      '\\SYSTEM\\CurrentControlSet\\Services\\',
      'Windows NT\\',
    ],
    ...[
      'information store',
      'MSExchangeIS',
      ' service',
      ' services',
      ' pack',
      'net start ',
      'Source: ',
      'WINS',
      '/',
      '{',
      '<',
    ],
    ...['Run-time ', 'System ', 'error ', 'errors ', '371', '-1018', '-2147221164', 'net helpmsg 53'],
    ...['fatal error ', 'LNK1104', 'C2065', ' or ', 'Net3021E'],
    ...[' ', '  ', '\n', '\n   ', '\t', ', ', ' and ', '.', '"'],
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
)
const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''))
const contexts = fc.record({
  articleId: fc.constantFrom('Q217215', 'Q1'),
  productCode: fc.constantFrom(null, 'exchange', 'winnt', 'win95x'),
  setOff: fc.boolean(),
  hive: fc.constantFrom(null, 'HKEY_LOCAL_MACHINE'),
})

describe('any text', () => {
  test('gives mentions in range, in order, without overlaps, and the same ones again', () => {
    fc.assert(
      fc.property(texts, contexts, (text, anyContext) => {
        const mentions = findMentions(text, anyContext, services)
        let end = 0
        for (const mention of mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(end)
          expect(mention.end).toBeGreaterThan(mention.start)
          expect(mention.name).not.toBe('')
          end = mention.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
        expect(findMentions(text, anyContext, services)).toEqual(mentions)
      }),
      { numRuns: 2000 },
    )
  })

  test('gives a bare code wherever it stands', () => {
    for (let before = 0; before <= 16; before += 1) {
      const text = `${'x'.repeat(before)} error c0000005`
      expect(findMentions(text, context, services).map(({ name }) => name)).toEqual(['0xc0000005'])
    }
  })

  test("gives a tool's code and an error's number wherever they stand", () => {
    for (let before = 0; before <= 8; before += 1) {
      const text = `${' 123-'.repeat(before)}${'x'.repeat(before)} error C2065 and Error 371`
      expect(findMentions(text, context, services).map(({ name }) => name)).toEqual(['C2065', 'Error 371'])
    }
  })

  test('never makes an article refer to itself', () => {
    fc.assert(
      fc.property(texts, contexts, (text, anyContext) => {
        const names = findMentions(text, anyContext, services).map(({ name }) => name)
        expect(names).not.toContain(anyContext.articleId)
      }),
    )
  })
})

/** Inputs on which a careless pattern takes quadratic or exponential steps. */
const hostile = [
  '.',
  'Q',
  '\\',
  'HKLM\\a',
  'a.',
  'x-',
  '0x1 ',
  'Event 1,',
  'a, ',
  'and A ',
  '{-',
  ' \n',
  'Source:',
  '(',
  '/a',
  'error C2065 ',
  'error ',
  'error 5 ',
  'error 5 or ',
  'errors 5, 6',
  'run-time ',
  'net helpmsg ',
  'error ((: ',
  'C2065, ',
  'C2065 "a "',
]

describe('hostile repetition', () => {
  test.each(hostile)('%j sixty thousand times comes to an end', (piece) => {
    const mentions = findMentions(piece.repeat(60_000), { ...context, productCode: 'winnt' }, services)
    expect(Array.isArray(mentions)).toBe(true)
  })
})
