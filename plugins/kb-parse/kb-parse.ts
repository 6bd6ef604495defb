/**
 * The unified plugin: parses a KnowledgeBase article to mdast, with the article's data on `file.data.kbParse`.
 *
 *     const tree = unified().use(kbParse).parse(file)
 *
 * A file with many documents gives its first; `readArticles` gives them all. A file without one gives an empty tree and
 * a message.
 */

import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import { readArticles } from './read-articles.ts'
import { report } from './source/report.ts'

/**
 * Parses one raw article: `unified().use(kbParse).parse(new VFile(bytes))` -> an mdast tree, and on the file
 * `data.kbParse` with metadata, sections and encoding, and its doubts as messages. Give bytes, not a string, where you
 * have them: the encoding is told from them. Never throws; what is no article gives an empty tree and a message with the
 * rule `no-article`.
 */
export const kbParse: Plugin<[], string, Root> = function () {
  this.parser = (document, file) => {
    const bytes =
      typeof file.value === 'string' || file.value === undefined ? new TextEncoder().encode(document) : file.value
    const { articles, rejections } = readArticles(bytes, file)
    const [first] = articles
    for (const { reason, line } of rejections) {
      report(file, 'no-article', `Not an article: ${reason}`, { line, column: 1 })
    }
    if (!first) return { type: 'root', children: [] }
    const { tree, ...article } = first
    file.data.kbParse = article
    return tree
  }
}
