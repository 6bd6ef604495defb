import { expect, it } from 'vitest'
import { configureTests } from '../support/configure-tests.ts'

it.each([1, 2, 3, 4, 16])('no two projects of tests share a group on %i cores', (cores) => {
  const groups = configureTests(cores).map(({ test }) => test?.sequence?.groupOrder)
  expect(groups).not.toContain(undefined)
  expect(new Set(groups).size).toBe(groups.length)
})
