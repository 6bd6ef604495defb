/**
 * The sentence that an article opens with, by which a reader knows it apart from others of a similar title.
 *
 * `SYMPTOMS`, then `Setup stops. Nothing is logged.` -> `Setup stops.`
 */
import type { Paragraph, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { firstSentence } from '../../kb-entities/index.ts'

/** The first sentence of the first paragraph, remarks apart; empty where the article has no paragraph at its top level. */
export function findOpening({ children }: Root): string {
  const paragraphs = children.filter((block): block is Paragraph => block.type === 'paragraph')
  const first = paragraphs.find(({ data }) => !data?.aside) ?? paragraphs[0]
  return first ? firstSentence(textOf(first)) : ''
}
