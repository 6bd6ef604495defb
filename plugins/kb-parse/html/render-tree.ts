/**
 * An article's tree as hast: sections with ids, set-off text and labelled paragraphs marked for style sheets. The words
 * stay as they are.
 */
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Code, Heading, Paragraph, Root } from 'mdast'
import { defaultHandlers, type Handlers, type State, toHast } from 'mdast-util-to-hast'
import { renderListItem } from './render-list-item.ts'

/**
 * Renders a body. Sections have `id`, set-off text is `pre` with `data-kind` (a `SetOffKind`), labelled paragraphs have
 * the class `aside` and their `AsideKind`.
 */
export function renderTree(tree: Root): ElementContent[] {
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

/** Set-off text keeps its lines; what a plugin made of them, such as links, stands in `hChildren`. */
function renderSetOff(_: State, { data, lang, value }: Code): Element {
  const properties = lang ? { className: [`language-${lang}`] } : {}
  const code = h('code', properties, data?.hChildren ?? value)
  return h('pre', data?.setOff ? { dataKind: data.setOff } : {}, code)
}
