import { describe, expect, it } from 'vitest'
import { collectStatements } from '../../../plugins/kb-site/archive/collect-statements.ts'
import { makeArchive } from '../make-archive.ts'
import { makeRecord } from '../make-record.ts'

const event = { kind: 'event', name: '7' } as const

const archive = makeArchive([makeRecord(1), makeRecord(2), makeRecord(3), makeRecord(4)], {
  Q1: { statements: [{ ...event, label: 'Widget', text: null }] },
  Q2: { statements: [{ ...event, label: 'MS Gadget', text: 'It stopped.' }] },
  Q3: { statements: [{ ...event, label: 'MSGadget', text: 'It is gone.' }] },
  Q4: {
    statements: [
      { ...event, label: 'msgadget', text: 'It is gone.' },
      { kind: 'dll', name: 'netif.dll', label: null, text: 'Netif.dll is a library.' },
    ],
  },
})

describe('collectStatements', () => {
  it('gives what most articles state first, in the words of most, with the first of them', () => {
    expect(collectStatements(archive).get('event 7')).toEqual([
      { label: 'MS Gadget', text: 'It is gone.', article: 'Q3', count: 3 },
      { label: 'Widget', text: null, article: 'Q1', count: 1 },
    ])
  })

  it('keeps things apart, sorted', () => {
    expect([...collectStatements(archive).keys()]).toEqual(['dll netif.dll', 'event 7'])
  })
})
