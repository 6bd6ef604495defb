/**
 * Renders an article's page and compares it, its words and how they are shown, with the file that it comes from, so that the page can say
 * what was found. The file is read by the lossless check's own reader, which shares nothing with the parser; of the page,
 * the tree is read that becomes its HTML (`kb check` reads the HTML itself).
 *
 * A page that holds all 312 words of its file says so; one that lacks a word names the first, and one
 * that is not as printed names the first line.
 */
import { renderContent, renderDocument, renderPage } from '../../../layouts/render-page.ts'
import type { ArticlePage, Site } from '../../../layouts/types.ts'
import { compareArticle, countArticleWords, isCertain, type RawFile, treeWords } from '../../kb-check/index.ts'

/** The page's HTML; `raw` is the file. Nothing is said where that reader finds no such article in it. */
export function renderVerified(page: ArticlePage, raw: RawFile, site: Site): string {
  const article = raw.find(page.record.number)
  if (!article) return renderPage(page, site)
  const words = countArticleWords(article)
  const whole = { ...page, checks: { words, lost: null, misprintedLines: [] } }
  const content = renderContent(whole, site)
  const { lost, misprints } = compareArticle(article, treeWords(content))
  const misprintedLines = [...new Set(misprints.filter(isCertain).map(({ line }) => line))]
  if (lost === null && misprintedLines.length === 0) return renderDocument(whole, content, site)
  return renderPage({ ...page, checks: { words, lost: lost?.word ?? null, misprintedLines } }, site)
}
