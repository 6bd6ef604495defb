/**
 * Link the mentions in an article's tree: text nodes are split, set-off text gets its links as `data.hChildren`.
 *
 *     text 'see Q217215'   ->  text 'see ', link(text 'Q217215')
 *
 * The text of links that the article has already (addresses) gets no link within the link.
 */
import type { Code, Parents, PhrasingContent, Root, RootContent, Text } from 'mdast'
import type {} from 'mdast-util-to-hast'
import { ABSENT_CLASS, type LinkedPart, linkText, type MentionResolver, splitAtMentions } from './link-text.ts'
import type { Mention } from './types.ts'

/**
 * Gives a body with all of its mentions linked; the tree itself stays as it is, because copies of an article may share it.
 * @param found what each text of the body names, in order, as `searchTexts` finds it
 */
export function linkMentions(tree: Root, found: readonly (readonly Mention[])[], link: MentionResolver): Root {
  if (found.every(({ length }) => length === 0)) return tree
  const texts = found.values()
  const linked = linkChildren(tree, texts, link, false)
  if (!texts.next().done) throw new RangeError(`Expected mentions of each text of the body, found ${found.length}`)
  return linked
}

/** `within` is whether the parent is part of a link: none goes into a link, however deep. */
function linkChildren<Parent extends Parents>(
  parent: Parent,
  texts: Iterator<readonly Mention[]>,
  link: MentionResolver,
  within: boolean,
): Parent {
  const linked = within || parent.type === 'link' || parent.type === 'linkReference'
  const children = parent.children.flatMap<RootContent | PhrasingContent>((child) => {
    if (child.type !== 'text' && child.type !== 'code') {
      return 'children' in child ? linkChildren(child, texts, link, linked) : child
    }
    const { value: mentions = [] } = texts.next()
    if (mentions.length === 0 || linked) return child
    return child.type === 'code' ? linkCode(child, mentions, link) : splitText(child, mentions, link)
  })
  return { ...parent, children }
}

function linkCode(node: Code, mentions: readonly Mention[], link: MentionResolver): Code {
  return { ...node, data: { ...node.data, hChildren: linkText(node.value, mentions, link) } }
}

function splitText(node: Text, mentions: readonly Mention[], link: MentionResolver): PhrasingContent[] {
  return splitAtMentions(node.value, mentions, link).map(toPhrasing)
}

function toPhrasing({ text, target }: LinkedPart): PhrasingContent {
  const child: Text = { type: 'text', value: text }
  if (target === null) return child
  const data = target.absent && { hProperties: { className: [ABSENT_CLASS] } }
  return { type: 'link', url: target.url, title: target.title ?? null, children: [child], ...(data && { data }) }
}
