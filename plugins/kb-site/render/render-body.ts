/**
 * An article's body as hast: mentions linked, sections with ids, set-off text and labelled paragraphs marked for the
 * style sheet. Only structure and links are added; the words stay as they are.
 */
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Code, Heading, Paragraph, Root } from 'mdast'
import { defaultHandlers, type Handlers, type State, toHast } from 'mdast-util-to-hast'
import {
  linkMentions,
  type MentionContext,
  type MentionResolver,
  type ServiceMatcher,
} from '../../kb-entities/index.ts'
import { renderListItem } from './render-list-item.ts'

/** Renders a body. Links are put into the tree, which is not for use afterwards. */
export function renderBody(
  tree: Root,
  context: MentionContext,
  services: ServiceMatcher,
  link: MentionResolver,
): ElementContent[] {
  linkMentions(tree, context, services, link)
  return state.wrap(state.all(tree))
}

const handlers: Handlers = {
  code: renderSetOff,
  listItem: renderListItem,
  heading(state: State, node: Heading): Element {
    const element = defaultHandlers.heading(state, node)
    if (node.data?.slug) element.properties.id = node.data.slug
    return element
  },
  paragraph(state: State, node: Paragraph): Element {
    const element = defaultHandlers.paragraph(state, node)
    if (node.data?.aside) element.properties.className = ['aside', node.data.aside]
    return element
  },
}

/**
 * One state for all bodies. To make one, `toHast` looks a whole tree through for definitions and footnotes, which bodies
 * have none of, and a state gives all nodes their places in a file, which pages have no use for: a third of the time.
 */
const state = makeState()

function makeState(): State {
  const states: State[] = []
  toHast({ type: 'root', children: [] }, { handlers: { ...handlers, root: (state: State) => void states.push(state) } })
  const [state] = states
  if (!state) throw new Error('mdast-util-to-hast called no handler for a root')
  return Object.assign(state, { patch: () => {} })
}

/** Set-off text keeps its lines; `linkMentions` left its links in `hChildren`. */
function renderSetOff(_: State, { data, lang, value }: Code): Element {
  const properties = lang ? { className: [`language-${lang}`] } : {}
  const code = h('code', properties, data?.hChildren ?? value)
  return h('pre', data?.setOff ? { dataKind: data.setOff } : {}, code)
}
