/**
 * The JSX runtime of the layouts: writes each element as HTML at once, without building a tree.
 *
 * `<a href={url} className="x">{'a < b'}</a>` -> `<a href=/kb/ class=x>a &lt; b</a>`
 */
import { type AttributeName, type Attributes, type AttributeValue, attributeNames } from './attributes.ts'
import { type Child, escapeValue, Html, writeChildren } from './html.ts'

/** An element's attributes, and what stands in it. */
type Properties = Attributes & { readonly children?: Child }

/** What JSX means in the layouts. */
export declare namespace JSX {
  type Element = Html
  interface IntrinsicElements {
    [name: string]: Properties
  }
  interface ElementChildrenAttribute {
    children: unknown
  }
}

/** Elements without content: https://html.spec.whatwg.org/#void-elements */
const voidElements = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

/**
 * Elements whose end tag the next tag or the parent's end implies, wherever HTML lets them stand:
 * https://html.spec.whatwg.org/#optional-tags. Not `p`, because text may follow it, nor `dd`, which w3m would nest.
 */
const impliedEnds = new Set(['html', 'head', 'body', 'li', 'dt', 'option', 'td', 'th'])

/** Elements whose text is not escaped. */
const rawTextElements = new Set(['script', 'style'])

/** Several nodes without an element around them. */
export const Fragment = Symbol('fragment')

/** Writes an element. */
export function jsx(type: string | typeof Fragment, properties: Properties): Html {
  const { children } = properties
  if (typeof type !== 'string') return new Html(writeChildren(children))
  const start = `<${type}${writeAttributes(properties)}>`
  if (voidElements.has(type)) return new Html(start)
  const content = rawTextElements.has(type) ? writeRawText(children) : writeChildren(children)
  return new Html(impliedEnds.has(type) ? start + content : `${start}${content}</${type}>`)
}

export { jsx as jsxs }

/** Takes them from among the properties as they stand, without a copy: this runs for every element of a site. */
function writeAttributes(properties: Properties): string {
  let written = ''
  for (const name of Object.keys(properties) as (keyof Properties)[]) {
    if (name !== 'children') written += writeAttribute(name, properties[name])
  }
  return written
}

function writeAttribute(name: AttributeName, value: AttributeValue): string {
  if (value === null || value === undefined || value === false) return ''
  if (value === true) return ` ${attributeNames[name]}`
  return ` ${attributeNames[name]}=${escapeValue(Array.isArray(value) ? value.join(' ') : String(value))}`
}

/** @throws Error where the text would end its element */
function writeRawText(children: Child): string {
  const text = Array.isArray(children) ? children.join('') : String(children ?? '')
  if (/<\/|<!--/.test(text)) {
    throw new Error(`Expected text without "</" and "<!--" in a script or style, found ${text.slice(0, 80)}`)
  }
  return text
}
