import { setImmediate } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { collectGarbage } from '../../../plugins/kb-site/build/collect-garbage.ts'

it('frees what nothing holds any more, and nothing else', async () => {
  const held = { name: 'lamp' }
  const references = [new WeakRef(held), new WeakRef({ name: 'bulb' })]
  // What a weak reference was made of stays until the turn ends.
  await setImmediate()
  collectGarbage()
  expect(references.map((reference) => reference.deref())).toEqual([held, undefined])
})
