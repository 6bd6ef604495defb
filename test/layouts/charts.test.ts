import { selectAll } from 'hast-util-select'
import { describe, expect, it } from 'vitest'
import type { Chart } from '../../layouts/types.ts'
import { one, parsePage, wordsOf } from './parse-page.ts'
import { columnChart, statsPage } from './sample-stats.ts'

describe('stats page', () => {
  const tree = parsePage(statsPage)

  it('names every picture in words, with its ends', () => {
    const labels = selectAll('svg', tree).map(({ properties }) => properties['ariaLabel'])
    expect(labels).toEqual([
      'Years, as 2 columns; the highest is 1999 with 30',
      'Most named modules, as 2 bars from Netif.dll with 1,200 to Ese.dll with 600',
    ])
  })

  it('gives each picture its numbers and their file', () => {
    expect(wordsOf('#modules tbody', tree)).toBe('Netif.dll 1,200 Ese.dll 600')
    expect(one('#modules td a, #modules th a', tree).properties['href']).toBe('/archive/dll/netif.dll/')
    expect(one('#modules p a', tree).properties['href']).toBe('/archive/stats/modules.csv')
  })

  it('draws bars as long as their numbers', () => {
    const [first, second] = selectAll('#modules rect', tree).map(({ properties }) => Number(properties['width']))
    expect(first).toBeGreaterThan(0)
    expect(second).toBe((first ?? 0) / 2)
  })

  it('stacks columns, and names their colours', () => {
    expect(wordsOf('#years .legend', tree)).toBe('Exchange Windows NT')
    const [lower, upper] = selectAll('#years path[class]', tree).map(({ properties }) => String(properties['d']))
    const tops = (path: string | undefined) => [...(path ?? '').matchAll(/M\d+ (\d+)h/g)].map(([, y]) => Number(y))
    expect(tops(lower)).toHaveLength(2)
    expect(tops(upper)[0]).toBeLessThan(tops(lower)[0] ?? 0)
  })

  it('uses no style of its own, as the policy of the site asks', () => {
    expect(selectAll('[style], style', tree)).toEqual([])
  })

  it('draws an empty chart without a bar', () => {
    const empty: Chart = { ...columnChart, rows: [] }
    expect(selectAll('#years rect', parsePage({ ...statsPage, charts: [empty] }))).toEqual([])
  })
})
