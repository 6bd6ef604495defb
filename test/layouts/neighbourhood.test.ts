import { select, selectAll } from 'hast-util-select'
import { toText } from 'hast-util-to-text'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { drawNeighbourhood } from '../../layouts/components/entity/neighbourhood.tsx'
import type { NeighbourhoodView } from '../../layouts/types.ts'
import { site } from './sample-views.ts'

const netif: NeighbourhoodView = {
  nodes: [
    { kind: 'dll', label: 'Netif.dll', url: '/dll/netif.dll/' },
    { kind: 'executable', label: 'Dsamain.exe', url: '/exe/dsamain.exe/' },
    { kind: 'service', label: 'Microsoft Exchange Directory', url: '/service/microsoft-exchange-directory/' },
  ],
  edges: [
    { source: 0, target: 1, count: 6 },
    { source: 0, target: 2, count: 2 },
    { source: 1, target: 2, count: 1 },
  ],
}

const prefixed = { ...site, root: '/prefix/' }

const drawing = parse(netif)

describe('drawNeighbourhood', () => {
  it('makes every node a link with its name', () => {
    const links = selectAll('svg a', drawing)
    expect(links.map(({ properties }) => properties['href'])).toEqual([
      '/prefix/dll/netif.dll/',
      '/prefix/exe/dsamain.exe/',
      '/prefix/service/microsoft-exchange-directory/',
    ])
    expect(links.map((link) => toText(link))).toEqual(['Netif.dll', 'Dsamain.exe', 'Microsoft Exchange Directory'])
    expect(selectAll('tspan', drawing).map((line) => toText(line))).toEqual([' Directory'])
  })

  it('draws the stronger ties wider', () => {
    expect(selectAll('path', drawing).map(({ properties }) => properties['strokeWidth'])).toEqual(['3', '2', '1'])
  })

  it('keeps everything inside its frame', () => {
    const [left = 0, top = 0, width = 0, height = 0] = String(select('svg', drawing)?.properties['viewBox'])
      .split(' ')
      .map(Number)
    for (const { properties } of selectAll('circle', drawing)) {
      const { cx, cy, r } = properties
      expect(Number(cx) - Number(r)).toBeGreaterThan(left)
      expect(Number(cx) + Number(r)).toBeLessThan(left + width)
      expect(Number(cy) - Number(r)).toBeGreaterThan(top)
      expect(Number(cy) + Number(r)).toBeLessThan(top + height)
    }
  })

  it('says in words what the picture shows', () => {
    expect(selectAll('figcaption li', drawing).map((item) => toText(item))).toEqual([
      'Netif.dll with Dsamain.exe (6 articles), Microsoft Exchange Directory (2 articles)',
      'Dsamain.exe with Microsoft Exchange Directory (1 article)',
    ])
    expect(select('svg', drawing)?.properties).toMatchObject({
      role: 'group',
      ariaLabel: 'Named together with Netif.dll',
    })
  })

  it('takes nothing for markup', () => {
    const hostile = '"><script>alert(1)</script>'
    const nodes = netif.nodes.map((node) => ({ ...node, label: hostile }))
    const parsed = parse({ ...netif, nodes })
    expect(selectAll('script', parsed)).toEqual([])
    expect(selectAll('svg a', parsed)).toHaveLength(3)
    expect(toText(parsed)).toContain(hostile)
  })

  it('draws the same picture again', () => {
    expect(parse(netif)).toEqual(drawing)
  })

  it('draws nothing for a single neighbour', () => {
    expect(drawNeighbourhood({ nodes: netif.nodes.slice(0, 2), edges: netif.edges.slice(0, 1) }, prefixed)).toBeNull()
  })
})

function parse(neighbourhood: NeighbourhoodView) {
  return unified()
    .use(rehypeParse, { fragment: true })
    .parse(String(drawNeighbourhood(neighbourhood, prefixed)))
}
