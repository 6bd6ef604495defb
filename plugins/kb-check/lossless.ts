/**
 * The lossless check of a whole site: every article in every source file against its page. Words that the article's
 * page lacks may stand on one of its edition pages, when another copy that says something else was published there.
 * Reads and compares one file at a time, so memory does not grow with the archive.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listContentFiles } from '../kb-site/list-content-files.ts'
import { type Progress, silentProgress } from '../kb-site/progress.ts'
import { articlePath } from '../kb-site/site-paths.ts'
import type { Source } from '../kb-site/sources.ts'
import { compareArticle } from './compare-article.ts'
import { countArticleWords } from './count-article-words.ts'
import { decodeRaw } from './decode-raw.ts'
import { pageWords } from './page-words.ts'
import { sourceWords } from './source-words.ts'
import type { LosslessReport, LostWord, RawArticle } from './types.ts'

/**
 * Compares all articles of the sources with the site.
 * @param siteFolder a built site
 */
export function checkLossless(
  siteFolder: string,
  sources: readonly Source[],
  progress: Progress = silentProgress,
): LosslessReport {
  const report: LosslessReport = { files: 0, filesWithoutArticle: 0, articles: 0, words: 0, lossy: [] }
  const files = sources.flatMap((source) => listContentFiles(source).files)
  progress.stage('lossless', files.length)
  for (const { absolutePath, source, path } of files) {
    const articles = readSource(absolutePath)
    if (articles.length === 0) report.filesWithoutArticle++
    for (const article of articles) {
      report.articles++
      report.words += countArticleWords(article)
      const lost = compareWithPages(siteFolder, article)
      if (lost !== undefined) report.lossy.push({ source, path, id: article.id, lost })
    }
    report.files++
    progress.advance(1)
  }
  return report
}

/** A file that cannot be read holds no article that a page could lack; the build reports it. */
function readSource(path: string): RawArticle[] {
  const bytes = readIfThere(path)
  return bytes ? sourceWords(decodeRaw(bytes)) : []
}

/** The word lost, null where there is no page at all, undefined where the page or one of its editions has every word. */
function compareWithPages(siteFolder: string, article: RawArticle): LostWord | null | undefined {
  const folder = join(siteFolder, articlePath(article.number))
  const page = readIfThere(join(folder, 'index.html'))
  if (!page) return null
  const lost = compareArticle(article, pageWords(page.toString('utf8')))
  if (!lost) return undefined
  const inEdition = editionPages(folder).some((path) => {
    const edition = readIfThere(path)
    return edition !== null && compareArticle(article, pageWords(edition.toString('utf8'))) === null
  })
  return inEdition ? undefined : lost
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
