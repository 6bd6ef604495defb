/**
 * Finds mail addresses as GitHub's Markdown does.
 *
 * In: `write to (johndoe@example.com).` Out: `{from: 10, to: 29, url: 'mailto:johndoe@example.com'}`.
 */
import type { FoundUrl } from './found-url.ts'

const LOCAL = /[-.\w+]/
const HOST = /[-\w]+(?:\.[-\w]+)+/y
const BOUNDARY = /[\s\p{P}\p{S}]/u
/** A host does not end so; what does is an identifier. */
const NO_HOST_END = /[-\d_]$/

/**
 * The addresses in order, none overlapping another, as the extension for autolinks of GitHub Flavored Markdown (6.9)
 * has them. Linear in the text's length.
 */
export function findMailAddresses(text: string): FoundUrl[] {
  const found: FoundUrl[] = []
  let floor = 0
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const from = findStart(text, at, floor)
    const to = findHostEnd(text, at + 1)
    floor = at + 1
    if (from === at || to === null) continue
    found.push({ from, to, url: `mailto:${text.slice(from, to)}` })
    floor = to
  }
  return found
}

/** Goes back over what a name may hold, and forward again to where a word begins. */
function findStart(text: string, at: number, floor: number): number {
  let from = at
  while (from > floor && LOCAL.test(text.charAt(from - 1))) from -= 1
  while (from < at && from > 0 && (text.charAt(from - 1) === '/' || !BOUNDARY.test(text.charAt(from - 1)))) from += 1
  return from
}

function findHostEnd(text: string, from: number): number | null {
  HOST.lastIndex = from
  const host = HOST.exec(text)?.[0]
  return host === undefined || NO_HOST_END.test(host) ? null : from + host.length
}
