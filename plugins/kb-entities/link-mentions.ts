/**
 * Link the mentions in an article's tree: text nodes are split, set-off text gets its links as `data.hChildren`.
 *
 *     text 'see Q217215'   ->  text 'see ', link(text 'Q217215')
 *
 * The text of links that the article has already (addresses) gets no link within the link.
 */
import type { Code, Parents, PhrasingContent, Root, RootContent, Text } from 'mdast'
import type {} from 'mdast-util-to-hast'
import { searchText } from './find-mentions.ts'
import { ABSENT_CLASS, type LinkedPart, linkText, type MentionResolver, splitAtMentions } from './link-text.ts'
import type { ServiceMatcher } from './service-matcher.ts'
import { listTextBlocks } from './text-blocks.ts'
import type { Mention, MentionContext } from './types.ts'

/** Link all mentions of a body; the tree is changed in place, its text stays as it is. */
export function linkMentions(
  tree: Root,
  context: MentionContext,
  services: ServiceMatcher,
  link: MentionResolver,
): void {
  if (context.kinds?.size === 0) return
  const splits = new Map<Parents, Map<Text, PhrasingContent[]>>()
  let hive = context.hive ?? null
  for (const { node, parent, linked } of listTextBlocks(tree)) {
    const setOff = node.type === 'code'
    const findings = searchText(node.value, { ...context, setOff, hive }, services)
    hive = findings.hive
    if (findings.mentions.length === 0 || linked) continue
    if (setOff) linkCode(node, findings.mentions, link)
    else rememberSplit(splits, parent, node, splitText(node, findings.mentions, link))
  }
  for (const [parent, texts] of splits) replaceTexts(parent, texts)
}

function linkCode(node: Code, mentions: readonly Mention[], link: MentionResolver): void {
  node.data = { ...node.data, hChildren: linkText(node.value, mentions, link) }
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

function rememberSplit(
  splits: Map<Parents, Map<Text, PhrasingContent[]>>,
  parent: Parents,
  text: Text,
  parts: PhrasingContent[],
): void {
  const texts = splits.get(parent) ?? new Map<Text, PhrasingContent[]>()
  texts.set(text, parts)
  splits.set(parent, texts)
}

/** All of a parent's texts in one pass, so that long paragraphs cost no more than their length. */
function replaceTexts(parent: Parents, texts: ReadonlyMap<Text, PhrasingContent[]>): void {
  const children = parent.children.flatMap<RootContent | PhrasingContent>((child) =>
    child.type === 'text' ? (texts.get(child) ?? [child]) : [child],
  )
  Object.assign(parent, { children })
}
