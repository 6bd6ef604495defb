/** Reads the texts of a built site's articles from their pages. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Parser } from 'htmlparser2'
import { listSiteFiles } from '../plugins/kb-check/site/list-site-files.ts'
import { dropDumps } from '../plugins/kb-search/drop-dumps.ts'
import type { ArticleText } from './draw-search-queries.ts'

const ARTICLE = /^kb\/\d+\/Q(\d+)\/index\.html$/

/** Elements within a word or a sentence; all others part words. */
const INLINE = new Set(['a', 'code', 'strong', 'wbr'])

/** Title and text of each article, in order of their numbers, without what the index leaves out. */
export function readTexts(site: string): ArticleText[] {
  const articles = listSiteFiles(site).flatMap((path) => {
    const number = ARTICLE.exec(path)?.[1]
    return number === undefined ? [] : [{ number: Number(number), ...readText(readFileSync(join(site, path), 'utf8')) }]
  })
  return articles.sort((one, other) => one.number - other.number)
}

function readText(html: string): Omit<ArticleText, 'number'> {
  let title = ''
  let content = ''
  const open = new Set<string>()
  const parser = new Parser({
    onopentag(name) {
      open.add(name)
      if (!INLINE.has(name)) content += '\n'
    },
    ontext(text) {
      if (open.has('h1')) title += text
      if (open.has('article')) content += text
    },
    onclosetag(name) {
      open.delete(name)
    },
  })
  parser.end(html)
  return { title: title.trim().replace(/\s+/g, ' '), content: dropDumps(content) }
}
