import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Chart } from '../../../layouts/types.ts'
import { formatCsv, writeCharts } from '../../../plugins/kb-site/files/write-charts.ts'
import { listCharts } from '../../../plugins/kb-site/stats/list-charts.ts'
import { chartSizes } from '../../../plugins/kb-site/stats/size-chart.ts'
import { makeArchive, makeContent } from '../make-archive.ts'
import { makeRecord } from '../make-record.ts'

const charts = listCharts(
  makeContent(
    makeArchive([
      makeRecord(1, { modified: '1999-01-01', dlls: ['netif.dll'], issueType: 'kbprb kbhowto' }),
      makeRecord(2, { modified: '1999-07-01', dlls: ['netif.dll'], executables: ['store.exe'], references: ['Q1'] }),
      makeRecord(3, { modified: '2001-05-01', product: { code: 'winnt', name: 'Windows NT' } }),
    ]),
  ),
)

function chart(id: string): Chart {
  return charts.find((other) => other.id === id) ?? expect.fail(`no chart ${id}`)
}

describe('listCharts', () => {
  it('counts articles by year, and within by product', () => {
    const { columns, rows } = chart('articles-by-year')
    expect(columns).toHaveLength(3)
    expect(rows.map(({ label, values }) => [label, ...values])).toEqual([
      ['1999', 2, 0],
      ['2000', 0, 0],
      ['2001', 0, 1],
    ])
  })

  it('ranks modules of all kinds, and articles by those that cite them', () => {
    expect(chart('modules').rows).toEqual([
      { label: 'Netif.dll', url: '/dll/netif.dll/', values: [2] },
      { label: 'Store.exe', url: '/exe/#line-store_exe', values: [1] },
    ])
    expect(chart('most-cited').rows).toEqual([{ label: 'Q1: Title 1', url: '/kb/000/Q1/', values: [1] }])
  })

  it('counts an article under each of its types, and those without one', () => {
    expect(chart('types').rows.map(({ values }) => values[0])).toEqual([2, 1, 1])
  })

  it('takes nothing for a type that is none', () => {
    const pranked = makeContent(
      makeArchive([makeRecord(1, { issueType: 'kbbug kbmylonglongkeyword kbHostIntegServ2000' })]),
    )
    const types = listCharts(pranked).find(({ id }) => id === 'types')
    expect(types?.rows.map(({ values }) => values[0])).toEqual([1])
  })

  it('leaves out charts without a number', () => {
    expect(charts.map(({ id }) => id)).not.toContain('services')
  })

  it('sorts lengths into steps, limits included', () => {
    const { rows } = chartSizes([{ length: 0 }, { length: 250 }, { length: 251 }, { length: 99_999 }])
    expect(rows.filter(({ values }) => values[0] !== 0).map(({ label, values }) => [label, ...values])).toEqual([
      ['up to 250', 2],
      ['to 500', 1],
      ['over 32k', 1],
    ])
  })
})

describe('writeCharts', () => {
  it('quotes cells that hold commas, quotes or line breaks', () => {
    const rows = [{ label: 'Say "no", please', url: null, values: [1, 2] }]
    expect(formatCsv({ columns: ['Name', 'A', 'B'], rows })).toBe('Name,A,B\r\n"Say ""no"", please",1,2\r\n')
  })

  it('writes the numbers of each chart where its page says', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kb-charts-'))
    writeCharts(charts, folder)
    expect(readdirSync(join(folder, 'stats'))).toHaveLength(charts.length)
    expect(readFileSync(join(folder, chart('modules').csv), 'utf8')).toBe(
      'Module,Articles\r\nNetif.dll,2\r\nStore.exe,1\r\n',
    )
    rmSync(folder, { recursive: true })
  })
})
