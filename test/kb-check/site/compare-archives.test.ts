import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { compareArchives } from '../../../plugins/kb-check/index.ts'

function makeRecord(number: number, changes: object = {}) {
  const id = `Q${number}`
  const source = { name: 'kb', path: `${id}.txt`, sha256: `text of ${id}` }
  return { id, number, title: `Lamp ${number}`, url: `/kb/${id}/`, dlls: [], source, editions: [], ...changes }
}

/** Writes two builds' records, one gzip member for each, and lists what changed as `kind id`. */
async function compare(before: readonly object[], after: readonly object[]): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kb-changes-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const files = [before, after].map((records, index) => {
    const file = join(folder, `${index}.gz`)
    const members = records.map((record) => gzipSync(`${JSON.stringify(record)}\n`))
    writeFileSync(file, members.length > 0 ? Buffer.concat(members) : gzipSync(''))
    return file
  })
  const found: string[] = []
  for await (const { kind, id } of compareArchives(files[0] ?? '', files[1] ?? '')) found.push(`${kind} ${id}`)
  return found
}

describe('compareArchives', () => {
  it('tells what came, went, has another text, and is read differently', async () => {
    const before = [1, 2, 3, 4, 5].map((number) => makeRecord(number))
    const moved = makeRecord(5, { source: { name: 'other', path: 'x.txt', sha256: 'text of Q5' } })
    const after = [
      makeRecord(2, { source: { name: 'kb', path: 'Q2.txt', sha256: 'another' } }),
      makeRecord(3, { dlls: ['lamp.dll'] }),
      makeRecord(4, { editions: [{ sha256: 'a copy' }] }),
      moved,
      makeRecord(6),
    ]
    expect(await compare(before, after)).toEqual(['removed Q1', 'changed Q2', 'reread Q3', 'changed Q4', 'added Q6'])
  })

  it('finds nothing between equal builds, and each article that only one has', async () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 20 })
    await fc.assert(
      fc.asyncProperty(numbers, numbers, async (one, other) => {
        const [before, after] = [one, other].map((some) => some.toSorted((a, b) => a - b))
        const all = [...new Set([...one, ...other])].sort((a, b) => a - b)
        const expected = all.flatMap((number) => {
          if (one.includes(number) && other.includes(number)) return []
          return [`${one.includes(number) ? 'removed' : 'added'} Q${number}`]
        })
        const records = (some: readonly number[] = []) => some.map((number) => makeRecord(number))
        expect(await compare(records(before), records(after))).toEqual(expected)
      }),
      { numRuns: 30 },
    )
  })
})
