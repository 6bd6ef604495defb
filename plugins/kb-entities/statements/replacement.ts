/**
 * Find what an article says of replacement: which articles its hotfix or text replaces, and which replace it.
 *
 *     'This hotfix supersedes the fix described in: Q154087 ...'   ->  {replaces: ['Q154087'], replacedBy: []}
 *     'This article was merged into Q174308.'                      ->  {replaces: [], replacedBy: ['Q174308']}
 *
 * Only a hotfix, fix, update, patch or article counts: in Q248362 a class is what was replaced.
 */
import type { Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { findReferences } from '../mentions/reference.ts'
import { listTextBlocks } from '../text-blocks.ts'

/** Ids of other articles, each list distinct and in the order of the text. */
export interface ReplacementClaims {
  replaces: string[]
  replacedBy: string[]
}

const SUBJECT = '(?:hot ?fix|fix|update|patch|article)'

/** Words between subject and verb, within the sentence: "This fix applies to Alpha platforms and supersedes". */
const BETWEEN = '[^.:]{1,90}?'

const SUPERSEDE = 'super[sc]ede|superc?s?eede'
const ACTIVE = `(?:(?:${SUPERSEDE}|replace|obsolete)s|is a replacement for)`
const PASSIVE = `(?:${SUPERSEDE}|replace|merge|combine)d (?:by|with|into|in)`
const WAS = '(?:is|was|has been)(?: now)?'

const replacing = new RegExp(String.raw`\bthis ${SUBJECT}(?:${BETWEEN} | )${ACTIVE}\b`, 'gi')
const replaced = new RegExp(String.raw`\bthis ${SUBJECT} ${WAS} ${PASSIVE}\b`, 'gi')

/** "A fix for the following article now supersedes it. For more information, see: Q..." (Q316258, Q323614). */
const overtaken = new RegExp(
  String.raw`\b${SUBJECT} (?:for|(?:that is )?described in) the following [^.:]{0,40}?article (?:now )?(?:${SUPERSEDE})s (?:it|the original(?: ${SUBJECT})?)\b(?:\. For (?:additional|more) information[^.:]{0,150}:)?`,
  'gi',
)

/** No article without one of these says anything of replacement. */
const anyVerb = /super[sc]|replace|obsolete|merged|combined/i

/** How far behind the verb the articles stand. */
const REACH = 700

/** What follows a list of articles: a note, or a sentence that does not go on with it. */
const listEnd = /\bNOTE:|\.\s+(?!Q\d|TITLE\b|ARTICLE[- ]ID\b)/

/** All claims of a body; a claim ends with its section. */
export function findReplacements(tree: Root, articleId: string): ReplacementClaims {
  const claims: ReplacementClaims = { replaces: [], replacedBy: [] }
  if (!listTextBlocks(tree).some(({ node }) => anyVerb.test(node.value))) return claims
  for (const section of listSections(tree)) {
    if (!anyVerb.test(section)) continue
    const text = section.replace(/\s+/g, ' ')
    addCited(claims.replaces, text, replacing, articleId)
    addCited(claims.replacedBy, text, replaced, articleId)
    addCited(claims.replacedBy, text, overtaken, articleId)
  }
  return claims
}

/** The running text of each section. */
function listSections(tree: Root): string[] {
  const sections: string[][] = [[]]
  for (const node of tree.children) {
    if (node.type === 'heading') sections.push([])
    else sections.at(-1)?.push(textOf(node))
  }
  return sections.map((texts) => texts.join(' '))
}

function addCited(ids: string[], text: string, claim: RegExp, articleId: string): void {
  for (const match of text.matchAll(claim)) {
    const from = match.index + match[0].length
    const rest = text.slice(from, from + REACH)
    const list = rest.slice(0, listEnd.exec(rest)?.index ?? rest.length)
    for (const { name } of findReferences(list, articleId)) if (!ids.includes(name)) ids.push(name)
  }
}
