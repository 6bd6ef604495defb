/** An article's body as hast, its mentions linked. Only structure and links are added; the words stay as they are. */
import type { ElementContent } from 'hast'
import type { Root } from 'mdast'
import {
  linkMentions,
  type MentionContext,
  type MentionResolver,
  type ServiceMatcher,
} from '../../kb-entities/index.ts'
import { renderTree } from '../../kb-parse/html/index.ts'

/** Renders a body. Links are put into the tree, which is not for use afterwards. */
export function renderLinkedBody(
  tree: Root,
  context: MentionContext,
  services: ServiceMatcher,
  link: MentionResolver,
): ElementContent[] {
  linkMentions(tree, context, services, link)
  return renderTree(tree)
}
