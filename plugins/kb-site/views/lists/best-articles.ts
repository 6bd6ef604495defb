/**
 * Which of an entity's articles a reader wants first, and why: those that say what it is, have it in their title, are
 * cited, and speak of little else.
 *
 * netif.dll -> Q217215 (its title names it; cited by 3 articles), then the others
 */
import type { BestArticle } from '../../../../layouts/types.ts'
import type { EntityNode } from '../../../kb-graph/types.ts'
import { writeErrorCode } from '../../../kb-search/identifiers/error-writings.ts'
import { statedKey } from '../../archive/collect-statements.ts'
import type { ListedRecord, Outline } from '../../archive/outline.ts'
import { newestFirst } from '../article/article-links.ts'
import { quoteRecord } from '../article/quotes.ts'

/** An article with what speaks for it. */
interface Weighed {
  record: ListedRecord
  score: number
  reasons: string[]
}

/** So many stand above the list. */
const bestShown = 3

/** A list of no more articles is seen at a glance. */
const fewestListed = 5

/** Points of what speaks for an article; citations count by their logarithm, up to so many points. */
const forTitle = 4
const forStatement = 2
const forFocus = 1
const mostForCitations = 4

/** An article that names so few things speaks of them; one that names so many lists them. */
const focused = 3
const scattered = 40
const againstLists = 3

/** An entity's articles, the most useful first; of equals the newest. */
export function rankArticles(
  node: EntityNode,
  records: readonly ListedRecord[],
  content: Pick<Outline, 'archive' | 'stated'>,
): Weighed[] {
  const writings = writingsOf(node)
  const stating = new Set((content.stated.get(statedKey(node.kind, node.name)) ?? []).map(({ article }) => article))
  return newestFirst(records)
    .map((record) => weigh(record, writings, stating.has(record.id), content))
    .sort((a, b) => b.score - a.score)
}

/** The first of a ranked list that is long enough to need it, each with why it stands there. */
export function viewBestArticles(
  { name }: EntityNode,
  ranked: readonly Weighed[],
  { archive }: Pick<Outline, 'archive'>,
): BestArticle[] {
  if (ranked.length < fewestListed) return []
  return ranked
    .slice(0, bestShown)
    .map(({ record, reasons }) => ({ article: quoteRecord(archive, record, name), reasons }))
}

function weigh(
  record: ListedRecord,
  writings: readonly string[],
  isStating: boolean,
  { archive: { graph } }: Pick<Outline, 'archive'>,
): Weighed {
  const title = record.title.toLowerCase()
  const isInTitle = writings.some((writing) => holdsWord(title, writing))
  const citations = graph.referencedBy(record.id).length
  const named = graph.entitiesOf(record.id).length
  const score =
    (isInTitle ? forTitle : 0) +
    (isStating ? forStatement : 0) +
    Math.min(mostForCitations, Math.log2(1 + citations)) +
    (named <= focused ? forFocus : 0) -
    (named > scattered ? againstLists : 0)
  const reasons = [
    ...(isInTitle ? ['named in its title'] : []),
    ...(isStating ? ['says what it is'] : []),
    ...(citations > 0 ? [citations === 1 ? 'cited by one article' : `cited by ${citations} articles`] : []),
    ...(named <= focused ? ['about little else'] : []),
  ]
  return { record, score, reasons: reasons.length > 0 ? reasons : ['among the newest'] }
}

/** How titles write a thing, in lower case: a code in all of its writings, a key by its last part. */
function writingsOf({ kind, name }: EntityNode): string[] {
  const lower = name.toLowerCase()
  if (kind === 'errorCode') return writeErrorCode(lower)
  return [kind === 'registryKey' ? lower.slice(lower.lastIndexOf('\\') + 1) : lower]
}

function holdsWord(title: string, word: string): boolean {
  const at = title.indexOf(word)
  return at !== -1 && !/\w/.test(title[at - 1] ?? '') && !/\w/.test(title[at + word.length] ?? '')
}
