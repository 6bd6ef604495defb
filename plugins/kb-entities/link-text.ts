/**
 * Put links around the mentions of a plain text, as hast.
 *
 *     'see Q217215', link to '/kb/217/Q217215/'   ->  text 'see ', a[href="/kb/217/Q217215/"] 'Q217215'
 */
import type { ElementContent, Properties } from 'hast'
import { h } from 'hastscript'
import type { Mention } from './types.ts'

/**
 * Where a mention leads, null where nowhere. `absent` marks an article that the archive lacks; the address is then that
 * of what is known about it.
 */
export type MentionTarget = { url: string; title?: string; absent?: true } | null

/** Tells where a mention leads. */
export type MentionResolver = (mention: Mention) => MentionTarget

/** A text between two mentions, or a mention's own text with its target. */
export interface LinkedPart {
  text: string
  target: MentionTarget
}

/** The class of what is cited and not here. */
export const ABSENT_CLASS = 'absent'

/** The text with its links, for titles, query words and set-off text; its characters stay as they are. */
export function linkText(text: string, mentions: readonly Mention[], link: MentionResolver): ElementContent[] {
  return splitAtMentions(text, mentions, link).map(({ text: part, target }) => {
    if (target === null) return { type: 'text', value: part }
    const properties: Properties = { href: target.url }
    if (target.title !== undefined) properties.title = target.title
    if (target.absent) properties.className = [ABSENT_CLASS]
    return h('a', properties, part)
  })
}

/** Cut a text at the mentions that lead somewhere; the parts' texts make up the whole. */
export function splitAtMentions(text: string, mentions: readonly Mention[], link: MentionResolver): LinkedPart[] {
  const parts: LinkedPart[] = []
  let end = 0
  for (const mention of mentions) {
    const target = mention.start < end ? null : link(mention)
    if (target === null) continue
    if (mention.start > end) parts.push({ text: text.slice(end, mention.start), target: null })
    parts.push({ text: text.slice(mention.start, mention.end), target })
    end = mention.end
  }
  if (end < text.length) parts.push({ text: text.slice(end), target: null })
  return parts
}
