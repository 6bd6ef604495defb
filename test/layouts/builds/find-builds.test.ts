import { describe, expect, it } from 'vitest'
import { findBuilds } from '../../../layouts/assets/builds/find-builds.ts'
import type { BuildRow } from '../../../layouts/assets/pieces/builds-row.ts'

/** Newest first, as the data has them. */
const rows: BuildRow[] = [
  ['5.5.2650.24', '1999-11-09', 3000, 'x86', [3]],
  ['5.5.2367.0', '1999-04-30', 2000, 'alpha', [2]],
  ['5.5.2367.0', '1999-04-30', 1500, 'x86', [2]],
  ['5.5.1960.6', '1997-12-02', 1000, null, [1]],
  [null, null, 900, null, [4]],
]

/** The sizes of the builds tell which they are. */
function ask(question: string) {
  const { asked, same, later } = findBuilds(rows, question)
  return { asked, same: same.map(({ size }) => size), later: later.map(({ size }) => size) }
}

describe('findBuilds', () => {
  it.each([
    ['5.5.2367.0', { asked: 'version', same: [2000, 1500], later: [3000] }],
    ['5.5', { asked: 'version', same: [3000, 2000, 1500, 1000], later: [] }],
    ['5.5.2000.0', { asked: 'version', same: [], later: [3000, 2000, 1500] }],
    ['1999-04-30', { asked: 'date', same: [2000, 1500], later: [3000] }],
    ['4/30/1999', { asked: 'date', same: [2000, 1500], later: [3000] }],
    ['1500', { asked: 'size', same: [1500], later: [3000] }],
    ['1,500', { asked: 'size', same: [1500], later: [3000] }],
    ['900', { asked: 'size', same: [900], later: [] }],
    ['77777', { asked: 'size', same: [], later: [] }],
    [' ', { asked: null, same: [3000, 2000, 1500, 1000, 900], later: [] }],
  ])('%j', (question, answer) => {
    expect(ask(question)).toEqual(answer)
  })
})
