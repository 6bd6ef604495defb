/**
 * Walks up from `Article:` over the Liquid tag, the title and the front matter or the site's furniture, to where the
 * document begins.
 */
import type { TextLines } from '../source/text-lines.ts'

const TITLE_LINE = /^(?:#{1,6} )?Q\d{2,7}: /
/** Markdown's other way to write a heading. */
const UNDERLINE = /^(?:={3,}|-{3,})\s*$/
const RAW_TAG = '{% raw %}'
const FENCE = '---'
/** Front matter in TOML, which other generators have, is no part of the article either. */
const TOML_FENCE = '+++'
/** Front matter ends with another fence or as a YAML document does; nothing longer belongs to an article. */
const FRONT_MATTER_ENDS = new Set([FENCE, '...'])
const FRONT_MATTER_LENGTH = 200
/** The last line of the furniture that a rendered page has above its title, and how many lines stand above it. */
const FURNITURE_END = 'View on GitHub'
const FURNITURE_LENGTH = 6

/** The document's first line, not above `floor`. */
export function findPreface(lines: TextLines, headerLine: number, floor: number): number {
  let index = skipBlankUp(lines, headerLine - 1, floor)
  if (index >= floor && lines.slice(index).trim() === RAW_TAG) index = skipBlankUp(lines, index - 1, floor)
  if (index < floor) return floor
  if (index > floor && UNDERLINE.test(lines.slice(index)) && TITLE_LINE.test(lines.slice(index - 1))) index -= 1
  if (!TITLE_LINE.test(lines.slice(index))) return findFrontMatter(lines, index, floor) ?? headerLine
  const titleLine = index
  index = skipBlankUp(lines, index - 1, floor)
  if (index < floor) return titleLine
  if (lines.slice(index).trim() === FURNITURE_END) return findFurnitureUp(index, floor)
  return findFrontMatter(lines, index, floor) ?? titleLine
}

/** Where front matter begins that ends on a line; null where none does. */
function findFrontMatter(lines: TextLines, end: number, floor: number): number | null {
  const text = lines.slice(end).trim()
  if (text === TOML_FENCE) return findFenceUp(lines, end - 1, floor, TOML_FENCE)
  return FRONT_MATTER_ENDS.has(text) ? findFenceUp(lines, end - 1, floor, FENCE) : null
}

function findFenceUp(lines: TextLines, from: number, floor: number, fence: string): number | null {
  for (let index = from; index >= floor && index > from - FRONT_MATTER_LENGTH; index -= 1) {
    if (lines.slice(index).trim() === fence) return index
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
