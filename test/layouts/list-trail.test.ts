import { afterEach, describe, expect, it, vi } from 'vitest'
import { findPlace, keepTrail, recallTrail } from '../../layouts/assets/scripts/list-trail.ts'
import { articleNumberOf } from '../../layouts/assets/scripts/site-address.ts'

const trail = { name: 'Test.dll', address: '/dll/test.dll/', articles: ['/kb/000/Q1/', '/kb/000/Q2/', '/kb/000/Q3/'] }

afterEach(() => vi.unstubAllGlobals())

describe('a list that a reader came from', () => {
  it('leads to the neighbours of an article in it', () => {
    expect(findPlace(trail, '/kb/000/Q2/')).toEqual({ position: 2, previous: '/kb/000/Q1/', next: '/kb/000/Q3/' })
    expect(findPlace(trail, '/kb/000/Q1/')).toMatchObject({ position: 1, previous: null })
    expect(findPlace(trail, '/kb/000/Q3/')).toMatchObject({ next: null })
    expect(findPlace(trail, '/kb/000/Q4/')).toBeNull()
  })

  it('is kept for the tab unless it has but one article', () => {
    const kept = new Map<string, string>()
    vi.stubGlobal('sessionStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
    })
    expect(recallTrail()).toBeNull()
    keepTrail({ ...trail, articles: ['/kb/000/Q1/'] })
    expect(recallTrail()).toBeNull()
    keepTrail(trail)
    expect(recallTrail()).toEqual(trail)
  })

  it('is done without where the browser keeps nothing', () => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError')
    }
    vi.stubGlobal('sessionStorage', { getItem: refuse, setItem: refuse })
    expect(() => keepTrail(trail)).not.toThrow()
    expect(recallTrail()).toBeNull()
  })
})

describe('articleNumberOf', () => {
  it.each([
    ['/archive/kb/217/Q217215/', 217215],
    ['/archive/kb/217/Q217215/editions/2/', null],
    ['/kb/217/Q217215/', null],
    ['/archive/product/exchange/', null],
  ])('reads %s as %s', (pathname, number) => {
    expect(articleNumberOf({ pathname }, '/archive/')).toBe(number)
  })
})
