/**
 * Makes text and link nodes of a text whose place in the source is known.
 *
 * In: `See www.microsoft.com.` Out: text `See `, a link with the text `www.microsoft.com`, text `.`
 */
import type { Link, PhrasingContent, Text } from 'mdast'
import type { Position } from 'unist'
import { findUrls } from './find-urls.ts'
import type { FoundUrl } from './found-url.ts'

/** Where a part of the text stood; null where it is not one stretch of the source. */
export type PositionOf = (from: number, to: number) => Position | null

/** @param lineStarts Where each of the text's lines begins in it. */
export function buildPhrasing(value: string, lineStarts: readonly number[], positionOf: PositionOf): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  let at = 0
  for (const found of findUrls(value, lineStarts)) {
    if (found.from > at) nodes.push(createText(value, at, found.from, positionOf))
    nodes.push(createLink(value, found, positionOf))
    at = found.to
  }
  if (at < value.length) nodes.push(createText(value, at, value.length, positionOf))
  return nodes
}

function createText(value: string, from: number, to: number, positionOf: PositionOf): Text {
  const position = positionOf(from, to)
  const text = from === 0 && to === value.length ? value : value.slice(from, to)
  return position ? { type: 'text', value: text, position } : { type: 'text', value: text }
}

function createLink(value: string, { from, to, url }: FoundUrl, positionOf: PositionOf): Link {
  const text = createText(value, from, to, positionOf)
  const link: Link = { type: 'link', title: null, url, children: [text] }
  if (text.position) link.position = text.position
  return link
}
