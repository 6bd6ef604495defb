import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const tokens = readFileSync(new URL('../../layouts/assets/styles/tokens.css', import.meta.url), 'utf8')
const [light = '', dark = ''] = tokens.split('prefers-color-scheme: dark')

/** Text colours with the grounds on which they stand. */
const pairs: [text: string, ...grounds: string[]][] = [
  ['ink', 'paper', 'surface', 'accent-soft', 'error-soft', 'warning-soft', 'highlight'],
  ['muted', 'paper', 'surface'],
  ['link', 'paper', 'surface', 'accent-soft', 'error-soft', 'warning-soft'],
  ['visited', 'paper', 'surface'],
  ['accent', 'paper', 'surface'],
  ['error', 'paper', 'error-soft'],
  ['warning', 'paper', 'warning-soft'],
  // The label of a filled button.
  ['paper', 'accent'],
]

/** The luminance of a colour by WCAG 2: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s scheme', (_, css) => {
  const colourOf = (name: string): string => {
    const found = new RegExp(`--${name}: (?:var\\(--kb-${name}, )?(#[0-9a-f]{6})`).exec(css)?.[1]
    if (found === undefined) throw new Error(`Expected a colour --${name}, found none`)
    return found
  }

  it.each(pairs.flatMap(([text, ...grounds]) => grounds.map((ground) => [text, ground])))(
    'has a contrast of at least 4.5 for %s on %s',
    (text = '', ground = '') => {
      expect(contrast(colourOf(text), colourOf(ground))).toBeGreaterThanOrEqual(4.5)
    },
  )
})

it('contrast is 21 for black on white', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
})
