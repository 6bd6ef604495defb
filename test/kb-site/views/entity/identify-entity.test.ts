import { describe, expect, it } from 'vitest'
import type { NodeKind } from '../../../../plugins/kb-graph/types.ts'
import { identifyEntity } from '../../../../plugins/kb-site/views/entity/identify-entity.ts'
import { makeArchive, makeContent } from '../../make-archive.ts'
import { makeRecord } from '../../make-record.ts'

const archive = makeArchive([makeRecord(1), makeRecord(2), makeRecord(3)], {
  Q1: {
    statements: [
      { kind: 'errorCode', name: '0x5', label: 'ERROR_ACCESS_DENIED', text: null },
      { kind: 'errorCode', name: 'Error 53', label: 'ERROR_BAD_NETPATH', text: null },
      { kind: 'errorCode', name: '0x80fe0001', label: 'WIDGET_E_BROKEN', text: null },
      { kind: 'errorCode', name: '0xa', label: 'IRQL_MISREAD_NAME', text: null },
      { kind: 'event', name: '7', label: 'Widget', text: 'It stopped.' },
      { kind: 'event', name: '8', label: null, text: 'It is gone.' },
      { kind: 'dll', name: 'netif.dll', label: null, text: 'Netif.dll is a library.' },
      { kind: 'dll', name: 'netif.dll', label: 'Widget Library', text: null },
      { kind: 'registryKey', name: 'HKLM\\Software\\Widget\\Sizes', label: null, text: 'It holds sizes.' },
      { kind: 'registryKey', name: 'HKLM\\System\\Select', label: null, text: 'It holds one thing.' },
    ],
  },
  Q2: { statements: [{ kind: 'event', name: '7', label: 'Widget', text: 'It stopped.' }] },
})
const content = makeContent(archive)

function identify(kind: NodeKind, name: string) {
  return identifyEntity({ kind, name, articles: [] }, content)
}

describe('identifyEntity', () => {
  it('puts the sense first that articles know, with its sources', () => {
    expect(identify('errorCode', '0x5').map(({ kind, name }) => [kind, name])).toEqual([
      ['Windows error 5', 'ERROR_ACCESS_DENIED'],
      ['STOP code', 'INVALID_PROCESS_ATTACH_ATTEMPT'],
    ])
    expect(identify('errorCode', '0x5')[0]?.sources).toEqual([
      { name: 'Winerror.h', url: null },
      { name: 'Q1', url: '/kb/000/Q1/' },
    ])
  })

  it('explains a number by its family, and where none is named only as articles do', () => {
    const senses = (name: string) => identify('errorCode', name).map((sense) => [sense.kind, sense.name])
    expect(senses('System error 5')).toEqual([['Windows error 5', 'ERROR_ACCESS_DENIED']])
    expect(senses('Run-time error 5')).toEqual([['Visual Basic error 5', null]])
    expect(senses('Error 53')).toEqual([['Windows error 53', 'ERROR_BAD_NETPATH']])
    expect(senses('Error -1018').map(([kind]) => kind)).toEqual(['Jet database error -1018'])
    for (const name of ['Error 5', 'Setup error 5', 'Service-specific error 5']) expect(senses(name)).toEqual([])
  })

  it('takes a name from articles where the vocabulary has none, and not against it from one', () => {
    expect(identify('errorCode', '0x80fe0001')).toEqual([
      {
        kind: 'Named',
        name: 'WIDGET_E_BROKEN',
        text: null,
        isQuote: true,
        sources: [{ name: 'Q1', url: '/kb/000/Q1/' }],
        others: 0,
      },
    ])
    expect(identify('errorCode', '0xa').map(({ name }) => name)).not.toContain('IRQL_MISREAD_NAME')
  })

  it('gives an event its source and message', () => {
    expect(identify('event', '7')).toMatchObject([{ kind: 'Event of', name: 'Widget', text: 'It stopped.', others: 1 }])
    expect(identify('event', '8')).toMatchObject([{ kind: 'Message', name: null, text: 'It is gone.', others: 0 }])
  })

  it('says what articles call a module, and what they say that it is', () => {
    expect(identify('dll', 'netif.dll').map(({ kind, name, text }) => [kind, name, text])).toEqual([
      ['Called', 'Widget Library', null],
      ['An article says', null, 'Netif.dll is a library.'],
    ])
  })

  it('says what a service does, by the vocabulary', () => {
    const [identity, ...others] = identify('service', 'Print Spooler')
    expect(others).toEqual([])
    expect([identity?.kind, identity?.isQuote, identity?.sources[0]?.url]).toEqual(['What it does', false, null])
    expect(identity?.text).toMatch(/printers\.$/)
  })

  it('says what a well-known key of the registry holds, however its root is written', () => {
    expect(identify('registryKey', 'HKLM\\SYSTEM\\Select')).toMatchObject([
      { kind: 'What it holds', name: null, isQuote: false, sources: [{ name: 'Windows NT Resource Kit', url: null }] },
    ])
  })

  it('quotes an article on a key that the vocabulary does not name', () => {
    expect(identify('registryKey', 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Widget\\Sizes')).toMatchObject([
      {
        kind: 'An article says',
        text: 'It holds sizes.',
        isQuote: true,
        sources: [{ name: 'Q1', url: '/kb/000/Q1/' }],
      },
    ])
  })

  it('names the service that a key belongs to', () => {
    const services = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services'
    expect(identify('registryKey', `${services}\\spooler`)).toMatchObject([
      { kind: 'The key of the service', name: 'Print Spooler', isQuote: false },
    ])
    expect(identify('registryKey', `${services}\\Spooler\\Performance`)).toMatchObject([
      { kind: 'Within the key of the service', name: 'Print Spooler' },
    ])
    expect(identify('registryKey', `${services}\\Nobody\\Parameters`)).toMatchObject([
      { kind: 'What it holds', name: null },
    ])
  })

  it('says of any other key what the nearest one above it holds', () => {
    expect(identify('registryKey', 'HKCU\\Control Panel\\Widgets')).toMatchObject([
      { kind: 'Within', name: 'HKCU\\Control Panel', isQuote: false },
    ])
  })

  it('says nothing where nothing is known', () => {
    expect(identify('dll', 'ese.dll')).toEqual([])
    expect(identify('errorCode', '0x80fe0002')).toEqual([])
    expect(identify('errorCode', 'LNK2001')).toEqual([])
    expect(identify('event', '9')).toEqual([])
  })
})
