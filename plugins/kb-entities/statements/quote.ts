/**
 * Quote how an article speaks of what it names: the sentence around the first mention of each reference, error code and
 * event, and the title by which it cites another article.
 *
 *     'To stop it, see:' / 'Q217215 Title of It'   ->  {name: 'Q217215', sentence: 'To stop it, see:', title: 'Title of It'}
 *     'Event ID 1023 is logged.'                   ->  {name: '1023', sentence: 'Event ID 1023 is logged.', title: null}
 */
import type { Nodes } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { SearchedText } from '../search-texts.ts'
import type { TextBlock } from '../text-blocks.ts'
import type { EntityKind, Mention } from '../types.ts'
import { cutSentence, lastSentence } from './sentence.ts'

/** How an article speaks of one thing. Names of the quoted kinds never clash: `Q217215`, `0x80040154`, `1023`. */
export interface ArticleQuote {
  name: string
  /** In the article's own words, at most 240 characters; null where it only lists the name. */
  sentence: string | null
  /** The title by which the article cites another. */
  title: string | null
}

/** A passage of running text, and where a text node stands in it. */
interface Passage {
  text: string
  offset: number
}

const quotedKinds: ReadonlySet<EntityKind> = new Set<EntityKind>(['reference', 'errorCode', 'event'])

/** What may stand before the number where a line cites an article: "ARTICLE-ID:", a bullet. */
const beforeCitation = /^(?:article[- ]?id\s*:)?[\s*o-]*$/i

/** What introduces a citation within a sentence: "see the following article: Q217215 Title of It". */
const introduced = /:\s*$/

/** "For more information, see the following article:" tells nothing of why; "For more information about mail" does. */
const emptyLeadIn = /^for (?:additional|more|further) information,|^please see the following/i

/** Between number and title: `: `, ` - `, `TITLE : `. */
const titleMark = /^[\s:-]*(?:title\s*:\s*)?/i

/** A title begins like one: "Q217215 describes how" has none. */
const titleStart = /^["'([]?[A-Z0-9]/

/** Where a title ends: at the next citation or sentence ("Dr. Watson" ends none). */
const titleEnd = /\s(?:ARTICLE|Article)[- ]?I[Dd]\s*:|\s[Qq]\d{5,6}\b|(?<=[a-z\d]{3})[.?]\s+(?=[A-Z])/

/** Characters beside the name that make a sentence of it. */
const FEWEST_WORDS = 12

/** Set-off text whose lines stand each for itself. */
const listedKinds: ReadonlySet<string | undefined> = new Set(['code', 'command', 'registry', 'table'])

/** Shorter and longer ones were misread. */
const SHORTEST_TITLE = 4
const LONGEST_TITLE = 200

/** One quote for each reference, error code and event of the body, in the order of first mention. */
export function collectQuotes(texts: readonly SearchedText[]): ArticleQuote[] {
  const quotes = new Map<string, ArticleQuote>()
  if (!texts.some(({ mentions }) => mentions.some(isQuoted))) return []
  let leadIn: string | null = null
  for (const [index, { block, mentions }] of texts.entries()) {
    if (block === null) continue
    const passage = findPassage(block, texts[index + 1]?.block ?? null)
    const quoted = mentions.filter(isQuoted)
    for (const mention of quoted) {
      const quote = quoteMention(mention, narrow(passage, block, mention), leadIn)
      const known = quotes.get(mention.name)
      if (!known) quotes.set(mention.name, quote)
      else known.title ??= quote.title
    }
    if (!quoted.some((mention) => isCitation(mention, passage))) leadIn = readLeadIn(passage)
  }
  return [...quotes.values()]
}

function isQuoted({ kind }: Mention): boolean {
  return quotedKinds.has(kind)
}

/** A citation in a line of its own is introduced by the text before the list; others stand in their sentence. */
function quoteMention(mention: Mention, passage: Passage, leadIn: string | null): ArticleQuote {
  const { kind, name, start, end } = mention
  if (isCitation(mention, passage)) return { name, sentence: leadIn, title: readTitle(mention, passage) }
  const from = passage.offset + start
  const sentence = cutSentence(passage.text, from, passage.offset + end)
  return {
    name,
    sentence: sentence.length >= end - start + FEWEST_WORDS ? sentence : null,
    title: kind === 'reference' && introduced.test(passage.text.slice(0, from)) ? readTitle(mention, passage) : null,
  }
}

/** Where a text node stands: in its paragraph, with the next cell of its row, or in set-off text by itself. */
function findPassage({ node, parent }: TextBlock, next: TextBlock | null): Passage {
  if (node.type === 'code' || parent.type === 'link') return { text: node.value, offset: 0 }
  if (parent.type === 'tableCell' && next?.parent.type === 'tableCell' && isSameRow(parent, next.parent)) {
    return { text: `${node.value} ${next.node.value}`, offset: 0 }
  }
  const before = parent.children.slice(0, (parent.children as Nodes[]).indexOf(node))
  return { text: textOf(parent), offset: before.reduce((length, child) => length + textOf(child).length, 0) }
}

function isSameRow(a: Nodes, b: Nodes): boolean {
  return a.position?.start.line === b.position?.start.line
}

/** Of code and tables, only the mention's line. */
function narrow({ text, offset }: Passage, { node }: TextBlock, { start, end }: Mention): Passage {
  if (node.type !== 'code' || !listedKinds.has(node.data?.setOff)) return { text, offset }
  const from = text.lastIndexOf('\n', start) + 1
  const to = text.indexOf('\n', end)
  return { text: text.slice(from, to === -1 ? text.length : to), offset: offset - from }
}

function isCitation({ kind, start }: Mention, { text, offset }: Passage): boolean {
  if (kind !== 'reference') return false
  const line = text.slice(0, offset + start)
  return beforeCitation.test(line.slice(line.lastIndexOf('\n') + 1))
}

function readTitle({ end }: Mention, { text, offset }: Passage): string | null {
  const line = /^[^\n]*/.exec(text.slice(offset + end))?.[0] ?? ''
  const rest = line.replace(titleMark, '')
  const title = rest.slice(0, titleEnd.exec(rest)?.index ?? rest.length).trim()
  const isTitle = title.length >= SHORTEST_TITLE && title.length <= LONGEST_TITLE && titleStart.test(title)
  return isTitle ? title : null
}

function readLeadIn({ text }: Passage): string | null {
  const sentence = introduced.test(text) ? lastSentence(text) : ''
  return sentence === '' || emptyLeadIn.test(sentence) ? null : sentence
}
