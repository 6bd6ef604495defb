/**
 * Elements of a page as HTML 4.01 Transitional, which browsers of 1998 know.
 *
 * `<section id=cause><h2>CAUSE</h2><time datetime=1999>1999</time></section>` ->
 * `<div><a name="cause"></a><h2>CAUSE</h2>1999</div>`
 */
import type { parseDocument } from 'htmlparser2'
import { leadsToOriginal } from '../site-copy.ts'
import {
  ADDED,
  ATTRIBUTES,
  BLOCKS,
  type Content,
  DROPPED,
  HOLDERS,
  type Holder,
  INLINE,
  LINES,
  SIZES,
} from './element-rules.ts'

export type PageNode = ReturnType<typeof parseDocument>['children'][number]
export type PageElement = Extract<PageNode, { attribs: unknown }>

/** The address on the disc of a link on the page, or null when the disc lacks what it leads to. */
export type ResolveLink = (address: string) => string | null

/** Where nodes stand. */
export interface Surroundings {
  content: Content
  resolveLink: ResolveLink
  /** Links do not stand in links. */
  isInLink?: boolean
}

export function isElement(node: PageNode): node is PageElement {
  return 'attribs' in node
}

export function writeNodes(nodes: readonly PageNode[], surroundings: Surroundings): string {
  return nodes.map((node) => writeNode(node, surroundings)).join('')
}

function writeNode(node: PageNode, surroundings: Surroundings): string {
  if (node.type === 'text') return escapeText(node.data)
  return isElement(node) ? writeElement(node, surroundings) : ''
}

function writeElement(element: PageElement, surroundings: Surroundings): string {
  const { name, attribs, children } = element
  if (DROPPED.has(name) || attribs['hidden'] !== undefined || isForScripts(attribs)) return ''
  if (name === 'br') return '<br>'
  if (name === 'hr') return surroundings.content === 'flow' ? '<hr>' : '<br>'
  if (name === 'a') return writeLink(element, surroundings)
  if (name === 'q') return `“${writeNodes(children, surroundings)}”`
  const separator = LINES.get(attribs['class'] ?? attribs['aria-label'] ?? '')
  if (separator !== undefined) return writeLine(element, separator, surroundings)
  if (BLOCKS.has(name) || HOLDERS.has(name)) return writeBlock(element, surroundings)
  const inline = INLINE.get(name)
  if (inline === undefined || (surroundings.content === 'preformatted' && SIZES.has(name))) {
    return writeNodes(children, surroundings)
  }
  const content = writeNodes(children, { ...surroundings, content: narrow(surroundings.content) })
  return `<${inline}>${content}</${inline}>`
}

/** The link past the page's head, and the link to the original text, which a script shows. */
function isForScripts(attributes: Readonly<Record<string, string>>): boolean {
  return attributes['href'] === '#main' || leadsToOriginal(attributes['href'] ?? '')
}

function narrow(content: Content): Content {
  return content === 'flow' ? 'inline' : content
}

function writeLink({ attribs, children }: PageElement, surroundings: Surroundings): string {
  const address = attribs['href'] === undefined ? null : surroundings.resolveLink(attribs['href'])
  const content = narrow(surroundings.content)
  if (surroundings.isInLink || address === null) return writeNodes(children, { ...surroundings, content })
  const name = attribs['id'] === undefined ? '' : ` name="${escapeValue(attribs['id'])}"`
  const text = writeNodes(children, { ...surroundings, content, isInLink: true })
  return text.trim() === '' ? '' : `<a${name} href="${escapeValue(address)}">${text}</a>`
}

function writeLine(list: PageElement, separator: string, surroundings: Surroundings): string {
  const items = findElements(list, 'li').map(({ children }) =>
    writeNodes(children, { ...surroundings, content: narrow(surroundings.content) }),
  )
  const line = items.filter((item) => item.trim() !== '').join(separator)
  return surroundings.content === 'flow' && line !== '' ? `<p>${line}</p>\n` : line
}

/** All elements of a name below one, in order. */
export function findElements({ children }: PageElement, name: string): PageElement[] {
  return children.flatMap((child) => {
    if (!isElement(child)) return []
    return child.name === name ? [child] : findElements(child, name)
  })
}

function writeBlock(element: PageElement, surroundings: Surroundings): string {
  const { name, attribs, children } = element
  // Within text a block leaves its content, set apart.
  if (surroundings.content !== 'flow') return ` ${writeNodes(children, surroundings)} `
  const target = attribs['id'] === undefined ? '' : `<a name="${escapeValue(attribs['id'])}"></a>`
  const holder = HOLDERS.get(name)
  if (holder) {
    const held = writeHeld(children, holder, surroundings)
    if (held === '') return ''
    // What is itself within a list or table has no place for a target before it.
    return (holder.isOutermost ? target : '') + wrap(name, element, held)
  }
  const block = BLOCKS.get(name) ?? { name, content: 'flow' }
  const inner = writeNodes(children, { ...surroundings, content: block.content })
  const isCell = name === 'td' || name === 'th'
  return inner.trim() === '' && !isCell ? '' : `${wrap(block.name, element, target + inner)}\n`
}

function wrap(name: string, { name: original, attribs }: PageElement, content: string): string {
  const kept = (ATTRIBUTES.get(original) ?? [])
    .filter((key) => attribs[key] !== undefined)
    .map((key) => ` ${key}="${escapeValue(attribs[key] ?? '')}"`)
  return `<${name}${kept.join('')}${ADDED[name] ?? ''}>${content}</${name}>`
}

function writeHeld(children: readonly PageNode[], holder: Holder, surroundings: Surroundings): string {
  const { holds, wrapper } = holder
  return children
    .map((child) => {
      if (isElement(child) && holds.includes(child.name)) return writeElement(child, surroundings)
      // Groups of terms in a list of them.
      if (isElement(child) && wrapper === 'dd' && child.name === 'div') {
        return writeHeld(child.children, holder, surroundings)
      }
      const written = writeNode(child, surroundings)
      if (written.trim() === '' || wrapper === null) return written.trim()
      return `<${wrapper}>${written}</${wrapper}>`
    })
    .join('')
}

export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

export function escapeValue(value: string): string {
  return escapeText(value).replaceAll('"', '&quot;')
}
