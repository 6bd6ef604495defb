/**
 * The lossless check of a whole site: every article in every source file against its page. Words that the article's
 * page lacks may stand on one of its edition pages, when another copy that says something else was published there.
 * Reads and compares one file at a time, so memory does not grow with the archive.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Progress, silentProgress } from '../../kb-progress/progress.ts'
import type { Source } from '../../kb-sources/find-sources.ts'
import { listContentFiles } from '../../kb-sources/list-content-files.ts'
import { countColumnLines } from '../printed/find-columns.ts'
import { decodeRaw } from '../source/decode-raw.ts'
import { sourceWords } from '../source/source-words.ts'
import type { Comparison, LosslessReport, RawArticle } from '../types.ts'
import { compareArticle } from './compare-article.ts'
import { countArticleWords } from './count-article-words.ts'
import { countTextWords } from './count-text-words.ts'
import { pageWords } from './page-words.ts'

/**
 * Compares all articles of the sources with the site.
 * @param siteFolder a built site
 * @param pagePath the path of an article's page from its number: 97600 -> `/kb/097/Q97600/`
 */
export function checkLossless(
  siteFolder: string,
  sources: readonly Source[],
  pagePath: (articleNumber: number) => string,
  progress: Progress = silentProgress,
): LosslessReport {
  const report: LosslessReport = {
    files: 0,
    articles: 0,
    words: 0,
    columnLines: 0,
    unread: [],
    lossy: [],
    misprinted: [],
  }
  const files = sources.flatMap((source) => listContentFiles(source).files)
  progress.stage('lossless', files.length)
  for (const { absolutePath, source, path } of files) {
    const text = readText(absolutePath)
    const articles = sourceWords(text)
    const words = articles.length === 0 ? countTextWords(text) : 0
    if (words > 0) report.unread.push({ source, path, words })
    for (const article of articles) {
      report.articles++
      report.words += countArticleWords(article)
      report.columnLines += countColumnLines(article.body)
      const place = { source, path, id: article.id }
      const compared = compareWithPages(join(siteFolder, pagePath(article.number)), article)
      if (compared === null) report.lossy.push({ ...place, lost: null })
      else if (compared.lost) report.lossy.push({ ...place, lost: compared.lost })
      else if (compared.misprints.length > 0) report.misprinted.push({ ...place, misprints: compared.misprints })
    }
    report.files++
    progress.advance(1)
  }
  return report
}

/** A file that cannot be read holds no article that a page could lack; the build reports it. */
function readText(path: string): string {
  const bytes = readIfThere(path)
  return bytes ? decodeRaw(bytes) : ''
}

/** The comparison with the page or, where one of its editions has every word with that; null without. */
function compareWithPages(folder: string, article: RawArticle): Comparison | null {
  const page = readIfThere(join(folder, 'index.html'))
  if (!page) return null
  const compared = compareArticle(article, pageWords(page.toString('utf8')))
  if (!compared.lost) return compared
  for (const path of editionPages(folder)) {
    const edition = readIfThere(path)
    const again = edition && compareArticle(article, pageWords(edition.toString('utf8')))
    if (again?.lost === null) return again
  }
  return compared
}

function editionPages(folder: string): string[] {
  try {
    const editions = join(folder, 'editions')
    return readdirSync(editions)
      .sort()
      .map((name) => join(editions, name, 'index.html'))
  } catch {
    return []
  }
}

function readIfThere(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}
