import { describe, expect, it } from 'vitest'
import { asksHow } from '../../../plugins/kb-search/ranking/asks-how.ts'

describe('asksHow', () => {
  it.each([
    'put a clock in the status bar',
    'Remove the icon from my desktop',
    'how do I turn sharing off',
    'where to buy printed manuals',
    'turn "fast save" off for good',
  ])('takes an instruction or a question for one: %s', (query) => {
    expect(asksHow(query)).toBe(true)
  })

  it.each([
    '',
    'how',
    'open file dialog',
    'printer stops after two pages',
    'LINK : fatal error in lamp.obj',
    'stop c0000135 blue screen again',
    'spooler.exe runs out of memory',
  ])('takes a name, a symptom or an error message for none: %s', (query) => {
    expect(asksHow(query)).toBe(false)
  })
})
