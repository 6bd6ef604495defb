/**
 * Serialises a page's tree, byte for byte as `hast-util-to-html` does, but for every `>` of its text, which becomes a
 * reference: HTML allows a bare one, but readers of source and simple programs that look for tags take it for the end of
 * one. It takes a third of the library's time, which was an eighth of a worker's.
 *
 * `<p class="a">x > y</p>` -> `<p class="a">x &gt; y</p>`
 */
import type { Element, ElementContent, Nodes, Properties } from 'hast'
import { htmlVoidElements } from 'html-void-elements'
import { find, html, type Info, type Schema, svg } from 'property-information'

type PropertyValue = Properties[string]

const voidElements = new Set(htmlVoidElements)

/** Their text is no markup. */
const rawElements = new Set(['script', 'style'])

/** Elements of SVG whose content is HTML. */
const integrationPoints = new Set(['desc', 'foreignObject', 'title'])

const inText = /[&<>]/g
/** Quotes of both kinds and backticks, which old browsers took for quotes. */
const inAttribute = /["&'`\0]/g

/** What is known of the properties met: their number is the layouts', whatever the articles hold. */
const known = new Map<Schema, Map<string, Info>>([
  [html, new Map()],
  [svg, new Map()],
])

/** The HTML of a tree of elements and texts; raw markup is text like any other. @throws TypeError for any other node */
export function serialise(tree: Nodes): string {
  return serialiseNode(tree, html)
}

function serialiseNode(node: Nodes, schema: Schema): string {
  switch (node.type) {
    case 'text':
    case 'raw':
      return node.value.replace(inText, toReference)
    case 'element':
      return serialiseElement(node, schema)
    case 'root':
      return serialiseNodes(node.children, schema)
    default:
      throw new TypeError(`serialise: expected elements and texts, found ${node.type}`)
  }
}

function serialiseNodes(nodes: readonly Nodes[], schema: Schema): string {
  let markup = ''
  for (const node of nodes) markup += serialiseNode(node, schema)
  return markup
}

function serialiseElement({ tagName, properties, children }: Element, outer: Schema): string {
  const schema = tagName === 'svg' ? svg : outer
  const start = `<${tagName}${serialiseProperties(properties, schema)}>`
  const content = rawElements.has(tagName)
    ? serialiseRaw(children)
    : serialiseNodes(children, integrationPoints.has(tagName) ? html : schema)
  const isVoid = content === '' && outer === html && voidElements.has(tagName)
  return isVoid ? start : `${start}${content}</${tagName}>`
}

function serialiseRaw(children: readonly ElementContent[]): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('')
}

function serialiseProperties(properties: Properties, schema: Schema): string {
  let attributes = ''
  for (const [property, value] of Object.entries(properties)) {
    if (value !== null && value !== undefined && value !== false) {
      attributes += serialiseAttribute(findAttribute(property, schema), value)
    }
  }
  return attributes
}

function serialiseAttribute({ attribute, commaSeparated }: Info, value: NonNullable<PropertyValue>): string {
  if (value === true) return ` ${attribute}`
  const text = Array.isArray(value) ? value.join(commaSeparated ? ', ' : ' ').trim() : String(value)
  return ` ${attribute}="${text.replace(inAttribute, toReference)}"`
}

function findAttribute(property: string, schema: Schema): Info {
  const ofSchema = known.get(schema)
  const attribute = ofSchema?.get(property) ?? find(schema, property)
  ofSchema?.set(property, attribute)
  return attribute
}

function toReference(character: string): string {
  return character === '>' ? '&gt;' : `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`
}
