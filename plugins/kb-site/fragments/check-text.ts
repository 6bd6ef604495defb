/**
 * Compares an article's text, its words and how they are shown, with the file that it comes from, so that its page can
 * say what was found. The file is read by the lossless check's own reader, which shares nothing with the parser; of the
 * page, the trees are read that become its HTML (`kb check` reads the HTML itself).
 *
 * A page that holds all 312 words of its file says so; one that lacks a word names the first, and one that is not as
 * printed names the first line.
 */
import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { ArticleChecks } from '../../../layouts/types.ts'
import { compareArticle, countArticleWords, isCertain, type RawFile, treeWords } from '../../kb-check/index.ts'
import type { ArticleRecord } from '../../kb-record/types.ts'

/** The parts of an article's text, each as a page shows it but for what `completeBody` adds. */
export interface TextTrees {
  heading: ElementContent[]
  body: ElementContent[]
  queryWords: ElementContent[]
}

/**
 * What was found. Null where that reader finds no such article in the file.
 * @param raw the file, or the part of it that the article stands in
 * @param line from 1, where the article begins in the file
 */
export function checkText(
  { heading, body, queryWords }: TextTrees,
  { number, appliesTo, categories = [] }: Pick<ArticleRecord, 'number' | 'appliesTo' | 'categories'>,
  raw: RawFile,
  line: number,
): ArticleChecks | null {
  const article = raw.find(number, line)
  if (!article) return null
  const entries = [...appliesTo, ...categories].map((entry) => h('li', entry))
  const main = h('main', [
    h('h1', heading),
    h('ul', entries),
    h('div', { className: 'body' }, body),
    h('p', queryWords),
  ])
  const { lost, misprints } = compareArticle(article, treeWords(main))
  return {
    words: countArticleWords(article),
    lost: lost?.word ?? null,
    misprintedLines: [...new Set(misprints.filter(isCertain).map(({ line }) => line))],
  }
}
