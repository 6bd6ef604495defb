/**
 * Compares a page's boxes with the reviewed ones. Fonts differ between machines, so lines break elsewhere: widths and left
 * edges must agree closely, heights and tops roughly.
 */
import type { Box, Boxes } from './measure-boxes.ts'

/** Pixels, and the part of the reviewed number, that each side of a box may be off. */
const tolerances = [
  { side: 'left', pixels: 8, part: 0.02 },
  { side: 'top', pixels: 64, part: 0.2 },
  { side: 'width', pixels: 8, part: 0.02 },
  { side: 'height', pixels: 64, part: 0.2 },
] as const

/** What differs, one line each: `main > h1: width 312, expected 640`. */
export function compareBoxes(found: Boxes, reviewed: Boxes): string[] {
  const names = [...new Set([...Object.keys(reviewed), ...Object.keys(found)])]
  return names.flatMap((name) => {
    const [now, then] = [found[name], reviewed[name]]
    if (!now) return [`${name}: expected it, found none`]
    if (!then) return [`${name}: found it, expected none`]
    return compareBox(name, now, then)
  })
}

function compareBox(name: string, now: Box, then: Box): string[] {
  return tolerances.flatMap(({ side, pixels, part }, index) => {
    const [is, was] = [now[index] ?? 0, then[index] ?? 0]
    return Math.abs(is - was) <= pixels + part * was ? [] : [`${name}: ${side} ${is}, expected about ${was}`]
  })
}
