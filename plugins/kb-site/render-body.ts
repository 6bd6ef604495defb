/**
 * An article's body as hast: mentions linked, sections with ids, set-off text and labelled paragraphs marked for the
 * style sheet. Only structure and links are added; the words stay as they are.
 */
import type { Element, ElementContent, Root as HastRoot } from 'hast'
import { h } from 'hastscript'
import type { Code, Heading, Paragraph, Root } from 'mdast'
import { defaultHandlers, type Handlers, type State, toHast } from 'mdast-util-to-hast'
import {
  findMentions,
  linkMentions,
  linkText,
  type Mention,
  type MentionContext,
  type ServiceMatcher,
} from '../kb-entities/index.ts'
import type { LinkTarget } from './link-targets.ts'

/** Where a mention leads; null where it leads nowhere. */
export type LinkMention = (mention: Mention) => LinkTarget | null

/** Renders a body. The tree's text nodes are split where links go in; it is not for use afterwards. */
export function renderBody(
  tree: Root,
  context: MentionContext,
  services: ServiceMatcher,
  link: LinkMention,
): ElementContent[] {
  linkMentions(tree, context, services, link)
  const code = (_: State, node: Code) => renderSetOff(node, { ...context, setOff: true }, services, link)
  const hast = toHast(tree, { handlers: { ...handlers, code } }) as HastRoot
  return hast.children.filter((node) => node.type !== 'doctype')
}

const handlers: Handlers = {
  heading(state, node: Heading) {
    const element = defaultHandlers.heading(state, node)
    if (node.data?.slug) element.properties.id = node.data.slug
    return element
  },
  paragraph(state, node: Paragraph) {
    const element = defaultHandlers.paragraph(state, node)
    if (node.data?.aside) element.properties.className = ['aside', node.data.aside]
    return element
  },
}

function renderSetOff(node: Code, context: MentionContext, services: ServiceMatcher, link: LinkMention): Element {
  const children = linkText(node.value, findMentions(node.value, context, services), link)
  const kind = node.data?.setOff
  const lang = node.lang ? { className: [`language-${node.lang}`] } : {}
  return h('pre', kind ? { dataKind: kind } : {}, h('code', lang, children))
}
