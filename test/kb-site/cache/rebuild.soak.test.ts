/** A rebuild from the cache equals a cold build byte for byte, whatever changed. */
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { it } from 'vitest'
import { expectEqualToCold, makeSite, topics, writeTopic } from './rebuilt-site.ts'

const number = fc.integer({ min: 1, max: 8 })
const topic = fc.nat(topics.length - 1)

/** One change of the content; a file that is not there is made. */
const change = fc.oneof(
  fc.record({ kind: fc.constant('write' as const), number, topic }),
  fc.record({ kind: fc.constant('remove' as const), number }),
  fc.record({ kind: fc.constant('rename' as const), number, name: fc.constantFrom('x.TXT', 'sub/y.txt', 'z.md') }),
)

function apply(content: string, step: typeof change extends fc.Arbitrary<infer Change> ? Change : never): void {
  const file = join(content, `${step.number}.TXT`)
  if (step.kind === 'write') return writeFileSync(file, writeTopic(step.number, step.topic))
  if (!readdirSync(content).includes(`${step.number}.TXT`)) return
  if (step.kind === 'remove') return rmSync(file)
  mkdirSync(join(content, 'sub'), { recursive: true })
  renameSync(file, join(content, step.name))
}

it('a rebuild equals a cold build after any edits, additions, removals and renames', () => {
  const site = makeSite()
  site.rebuild()
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (steps) => {
      for (const step of steps) apply(site.content, step)
      expectEqualToCold(site)
    }),
    { numRuns: 6, endOnFailure: true },
  )
})
