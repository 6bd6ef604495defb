import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BLOCK_BREAK, findMatches } from '../../layouts/assets/scripts/find-matches.ts'

const matched = (text: string, query: string) =>
  findMatches(text, query).map(({ start, end }) => text.slice(start, end))

describe('findMatches', () => {
  it.each([
    ['print spooler', 'Printing stops. The spoolers stop.', ['Printing', 'spoolers']],
    ['netif.dll', 'Copy Netif.dll, not netif.', ['Netif.dll']],
    ['"entry point" found', 'The entry point: no entry, no point found', ['entry point', 'found']],
    ['0x80040154', 'Error 80040154 or -2147221164 (0x80040154)', ['80040154', '2147221164', '0x80040154']],
    ['the lamp', 'The lamp is the lamp', ['lamp', 'lamp']],
    ['C:\\Lamp_1\\x', 'in c:\\lamp_1\\X', ['c:\\lamp_1\\X']],
    ['entry.point', `entry${BLOCK_BREAK}point`, []],
    ['<script>', 'a <script> b', ['script']],
    ['"" --', 'nothing', []],
  ])('of %j in %j are %j', (query, text, matches) => {
    expect(matched(text, query)).toEqual(matches)
  })

  it('stand in order, apart, and within the text, whatever the query', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.string({ maxLength: 50 }), (text, query) => {
        let end = 0
        for (const match of findMatches(text, query)) {
          expect(match.start).toBeGreaterThanOrEqual(end)
          expect(match.end).toBeGreaterThan(match.start)
          end = match.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
