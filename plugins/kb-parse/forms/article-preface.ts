/**
 * Walks up from `Article:` over the Liquid tag, the title and the front matter or the site's furniture, to where the
 * document begins.
 */
import type { TextLines } from '../source/text-lines.ts'

const TITLE_LINE = /^(?:#{1,2} )?Q\d{2,7}: /
const RAW_TAG = '{% raw %}'
const FENCE = '---'
/** Front matter of these files has 3 fields; nothing longer belongs to an article. */
const FRONT_MATTER_LENGTH = 20
/** The last line of the furniture that a rendered page has above its title, and how many lines stand above it. */
const FURNITURE_END = 'View on GitHub'
const FURNITURE_LENGTH = 6

/** The document's first line, not above `floor`. */
export function findPreface(lines: TextLines, headerLine: number, floor: number): number {
  let index = skipBlankUp(lines, headerLine - 1, floor)
  if (index >= floor && lines.slice(index).trim() === RAW_TAG) index = skipBlankUp(lines, index - 1, floor)
  if (index < floor || !TITLE_LINE.test(lines.slice(index))) return index < floor ? floor : headerLine
  const titleLine = index
  index = skipBlankUp(lines, index - 1, floor)
  if (index < floor) return titleLine
  const above = lines.slice(index).trim()
  if (above === FENCE) return findFenceUp(lines, index - 1, floor) ?? titleLine
  return above === FURNITURE_END ? findFurnitureUp(index, floor) : titleLine
}

function findFenceUp(lines: TextLines, from: number, floor: number): number | null {
  for (let index = from; index >= floor && index > from - FRONT_MATTER_LENGTH; index -= 1) {
    if (lines.slice(index).trim() === FENCE) return index
  }
  return null
}

function findFurnitureUp(from: number, floor: number): number {
  return floor === 0 && from <= FURNITURE_LENGTH ? 0 : Math.max(floor, from - 4)
}

function skipBlankUp(lines: TextLines, from: number, floor: number): number {
  let index = from
  while (index >= floor && lines.slice(index).trim() === '') index -= 1
  return index
}
