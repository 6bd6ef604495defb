/**
 * The fragment of an article: all that its page shows of its text, as finished HTML with slots where links go. It depends on
 * the article's file alone, so it is made when the file is read, while the text is in hand, and never again while the file
 * is the same.
 *
 * `See Q217215.` -> `{ body: '<p>See <a href=slot:0>Q217215</a>.</p>', slots: ['reference q217215'], ... }`
 */
import type { Root } from 'mdast'
import { completeBody } from '../../../layouts/markup/complete-body.ts'
import { treeToHtml } from '../../../layouts/markup/html.ts'
import { readOpening } from '../../../layouts/markup/read-opening.ts'
import { slotAddress } from '../../../layouts/markup/slots.ts'
import type { ArticleChecks } from '../../../layouts/types.ts'
import type { RawFile } from '../../kb-check/index.ts'
import { linkMentions, linkText, type Mention, type MentionResolver } from '../../kb-entities/index.ts'
import { renderTree } from '../../kb-parse/html/index.ts'
import type { ArticleRecord } from '../../kb-record/types.ts'
import { entitiesOf, linkKey } from '../addresses/named-entities.ts'
import { checkText } from './check-text.ts'

/** What a page shows of a text. */
export interface Fragment {
  /** The title, the body and the query words as HTML. */
  heading: string
  body: string
  /** Empty where there are none. */
  queryWords: string
  /** As `ArticlePage` has it. */
  opening: string
  /** What the slots of heading, body and query words stand for, in their order, as `linkKey` names it. */
  slots: readonly string[]
  /** What the lossless check found; null where its reader finds no such article in the file. */
  checks: ArticleChecks | null
}

/** An article's text as it was read. */
export interface ArticleText {
  tree: Root
  /** What is named in the title, in each text of the body, in order, and in the query words. */
  mentions: readonly (readonly Mention[])[]
  /** That it stands in, or a part of it; its lines are looked at when they are asked for. */
  file: { readonly raw: RawFile }
  /** From 1, where it begins in its file. */
  line: number
}

/** Makes the fragment of an article. A name that its record lacks gets no slot. */
export function makeFragment(record: ArticleRecord, { tree, mentions, file, line }: ArticleText): Fragment {
  const slots: string[] = []
  const link = slotMaker(record, slots)
  const [heading = [], ...body] = mentions
  const queryWords = body.pop() ?? []
  const trees = {
    heading: linkText(record.title, heading, link),
    body: renderTree(linkMentions(tree, body, link)),
    queryWords: linkText(record.queryWords.join(' '), queryWords, link),
  }
  return {
    heading: treeToHtml(trees.heading).toString(),
    body: treeToHtml(completeBody(trees.body)).toString(),
    queryWords: treeToHtml(trees.queryWords).toString(),
    opening: readOpening(trees.body),
    slots,
    checks: checkText(trees, record, file.raw, line),
  }
}

/** Links lead to slots of their own, whose keys go to `slots`. */
function slotMaker(record: ArticleRecord, slots: string[]): MentionResolver {
  const named = new Set(entitiesOf(record).map(({ kind, name }) => linkKey(kind, name)))
  for (const id of record.references) named.add(linkKey('reference', id))
  return ({ kind, name }) => {
    const key = linkKey(kind, name)
    return named.has(key) ? { url: slotAddress(slots.push(key) - 1) } : null
  }
}
