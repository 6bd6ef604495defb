/** An article's text as trees with its links, and as what a page shows of it. */
import type { ElementContent } from 'hast'
import { completeBody } from '../../../layouts/markup/complete-body.ts'
import { treeToHtml } from '../../../layouts/markup/html.ts'
import { readOpening } from '../../../layouts/markup/read-opening.ts'
import type { ArticlePage } from '../../../layouts/types.ts'
import type { TextParts } from '../views/article-job.ts'

/** The parts of a text, each as a page shows it but for what the layouts add. */
export interface TextTrees {
  heading: ElementContent[]
  body: ElementContent[]
  queryWords: ElementContent[]
}

/** The text as HTML. */
export function printText({ heading, body, queryWords }: TextTrees): Pick<ArticlePage, TextParts> {
  return {
    heading: treeToHtml(heading),
    body: treeToHtml(completeBody(body)),
    opening: readOpening(body),
    queryWords: queryWords.length === 0 ? null : treeToHtml(queryWords),
  }
}
