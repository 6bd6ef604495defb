import fc from 'fast-check'
import type { RootContent } from 'mdast'
import { describe, expect, test } from 'vitest'
import { collectStatements, type Statement, searchTexts } from '../../../plugins/kb-entities/index.ts'
import { code, paragraph, root } from '../trees.ts'
import { services } from '../vocabulary.ts'

const metadata = { id: 'Q100001', title: 'Trouble', queryWords: [], product: { code: 'winnt' } }

function state(...blocks: RootContent[]): Statement[] {
  return collectStatements(searchTexts({ metadata, tree: root(...blocks) }, services))
}

function labels(text: string): (string | null)[][] {
  return state(paragraph(text)).map(({ name, label }) => [name, label])
}

describe('names of error codes', () => {
  test.each([
    ['STOP 0x0000000A IRQL_NOT_LESS_OR_EQUAL comes.', [['0xa', 'IRQL_NOT_LESS_OR_EQUAL']]],
    ['STOP: 0x0000000A (0x1, 0x2, 0x0, 0x80114738)\nIRQL_NOT_LESS_OR_EQUAL', [['0xa', 'IRQL_NOT_LESS_OR_EQUAL']]],
    ['It returns DB_E_NOTABLE (0x80040E37).', [['0x80040e37', 'DB_E_NOTABLE']]],
    [
      'It returns DB_E_NOTABLE (0x80040E37) or E_FAIL (0x80004005).',
      [
        ['0x80040e37', 'DB_E_NOTABLE'],
        ['0x80004005', 'E_FAIL'],
      ],
    ],
    ['Error 0xfffffc06 -1018 JET_errReadVerifyFailure', [['0xfffffc06', 'JET_errReadVerifyFailure']]],
    ['Error E_FAIL 0x80004005 E_POINTER', []],
    ['It returns 0x80004005 below HKEY_LOCAL_MACHINE.', []],
    ['The error 0x80004005 comes when THE_FLAG is set.', []],
  ])('%s', (text, names) => {
    expect(labels(text)).toEqual(names)
  })
})

describe('entries of the event log', () => {
  const message = 'The Widget service failed to start.'

  test('in lines, set off or not', () => {
    const lines = `Event ID: 7000\nSource: Service Control Manager\nDescription: ${message}\nType: Error`
    const entry = [{ kind: 'event', name: '7000', label: 'Service Control Manager', text: message }]
    expect(state(code(lines))).toEqual(entry)
    expect(state(paragraph(lines))).toEqual(entry)
    const nodes = lines.split('\n').map((line) => ({ type: 'text' as const, value: line }))
    expect(state(paragraph(...nodes))).toEqual(entry)
  })

  test('with the source first, and on one line', () => {
    expect(state(paragraph(`Source: EDB  Event ID: 23  Description: ${message}`))).toEqual([
      { kind: 'event', name: '23', label: 'EDB', text: message },
    ])
  })

  test('one behind the other', () => {
    const entries = state(code('Event ID: 1\nSource: One\nEvent ID: 2\nSource: Two\n'))
    expect(entries.map(({ name, label }) => [name, label])).toEqual([
      ['1', 'One'],
      ['2', 'Two'],
    ])
  })

  test('not with what running text announces', () => {
    const before = [paragraph('You get the following error message:'), paragraph('Widget unavailable today')]
    expect(state(...before, code(`Event ID: 7\nSource: Widget\nDescription: ${message}`))).toEqual([
      { kind: 'event', name: '7', label: 'Widget', text: message },
    ])
  })

  test('with the message behind the number', () => {
    expect(state(paragraph(`The log shows Event ID 9405: ${message} Then all stops.`))).toEqual([
      { kind: 'event', name: '9405', label: null, text: message },
    ])
  })

  test('as a list of events, each above its message; two alone are none', () => {
    const list = [1, 2, 3].flatMap((id) => [paragraph(`Event ID=${id}`), paragraph(`Widget ${id} is broken.`)])
    expect(state(...list).map(({ name, text }) => [name, text])).toEqual([
      ['1', 'Widget 1 is broken.'],
      ['2', 'Widget 2 is broken.'],
      ['3', 'Widget 3 is broken.'],
    ])
    expect(state(...list.slice(0, 4))).toEqual([])
  })

  test.each([
    'Event ID 7000 is logged. Long after that, when all of the services have been stopped and started again, this: Source: Foo',
    'Event IDs 2019 and 2020 come. See Source: The code is below and it is long.',
    'Event ID: 7000 Source: ',
    'Q100002 Event ID 3: Q100003 Something Else',
  ])('none: %s', (text) => {
    expect(state(paragraph(text))).toEqual([])
  })
})

describe('modules', () => {
  test.each([
    ['Netif.dll is the library that reads messages. More.', 'Netif.dll is the library that reads messages.'],
    [
      'It fails. The Netif.dll file contains the tables of the gateway.',
      'The Netif.dll file contains the tables of the gateway.',
    ],
    [
      'Nothing helps. Netif.dll is used by the gateway to read messages.',
      'Netif.dll is used by the gateway to read messages.',
    ],
  ])('%s', (text, sentence) => {
    expect(state(paragraph(text))).toEqual([{ kind: 'dll', name: 'netif.dll', label: null, text: sentence }])
  })

  test.each([
    ['Open the Registry Editor (Regedt32.exe).', 'Registry Editor'],
    ['Run User Manager for Domains (Usrmgr.exe).', 'User Manager for Domains'],
    ['The Mail Administrator program (Admin.exe) stops.', 'Mail Administrator program'],
  ])('%s', (text, label) => {
    expect(state(paragraph(text)).map((statement) => statement.label)).toEqual([label])
  })

  test.each([
    'Setup fails because Netif.dll is an older version than needed.',
    'Netif.dll is the wrong version of the library for this.',
    'Netif.dll is the cause of all of this trouble here.',
    'Netif.dll is missing from the system folder.',
    'Run Setup (Setup.exe) again.',
    'Replace this file (Netif.dll) with another.',
  ])('nothing: %s', (text) => {
    expect(state(paragraph(text))).toEqual([])
  })
})

test('states nothing of what the text does not name, whatever it says', () => {
  const words = fc.constantFrom(
    'Event ID: 7000',
    'Source: Foo',
    'Description: It is so.',
    '0xC0000005',
    'STATUS_X_Y',
    '(',
    ')',
    '\n',
    'Netif.dll',
    'is the',
    'file',
    '.',
  )
  fc.assert(
    fc.property(fc.array(words, { maxLength: 20 }), (parts) => {
      const texts = searchTexts({ metadata, tree: root(paragraph(parts.join(' '))) }, services)
      const named = new Set(texts.flatMap(({ mentions }) => mentions.map(({ kind, name }) => `${kind} ${name}`)))
      return collectStatements(texts).every(({ kind, name }) => named.has(`${kind} ${name}`))
    }),
  )
})
