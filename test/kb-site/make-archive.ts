/** A small archive for tests, made of records. */
import { buildGraph } from '../../plugins/kb-graph/index.ts'
import type { Archive } from '../../plugins/kb-site/archive.ts'
import type { ArticleSayings } from '../../plugins/kb-site/article-search.ts'
import { collectBuilds } from '../../plugins/kb-site/builds/collect-builds.ts'
import type { SiteContent } from '../../plugins/kb-site/list-pages.ts'
import type { Article } from '../../plugins/kb-site/merge-copies.ts'
import { packContent } from '../../plugins/kb-site/packed-content.ts'
import { readProse } from '../../plugins/kb-site/read-prose.ts'
import { loadSiteVocabulary } from '../../plugins/kb-site/site-vocabulary.ts'
import type { ArticleRecord } from '../../plugins/kb-site/types.ts'
import { collect } from '../../plugins/kb-site/views/collections.ts'
import { projectFolder } from '../support/project.ts'
import { makeSayings } from './make-record.ts'

/** The archive of some records; `sayings` by article id. */
export function makeArchive(
  records: readonly ArticleRecord[],
  sayings: Readonly<Record<string, Partial<ArticleSayings & Pick<Article, 'quotes'>>>> = {},
): Archive {
  const articles = records.map((record): [string, Article] => {
    const { quotes = [], ...said } = sayings[record.id] ?? {}
    const article = {
      card: record,
      record,
      packed: packContent({ record, sayings: makeSayings(said) }),
      quotes,
      unknownServices: [],
      sources: [record.source, ...record.editions],
      sayings: makeSayings(said),
      copy: { file: { source: 'kb', path: record.id, absolutePath: `/${record.id}` }, index: 0, sha256: '' },
      length: record.title.length,
      editions: [],
    }
    return [record.id, article]
  })
  return {
    sources: [],
    articles: new Map(articles),
    graph: buildGraph(articles.map(([, { record, sayings: said }]) => ({ ...record, ...said.replacements }))),
    warranty: [],
    report: { files: 0, articles: records.length, rules: [], diagnostics: [], rejections: [], unknownServices: [] },
  }
}

/** All that pages are made from. */
export function makeContent(archive: Archive): SiteContent {
  const vocabulary = loadSiteVocabulary(`${projectFolder}content`)
  return {
    archive,
    collections: collect(archive, vocabulary),
    builds: collectBuilds(archive),
    vocabulary,
    site: {
      title: 'Test',
      tagline: '',
      prefix: '/',
      sample: false,
      search: false,
    },
    prose: readProse(`${projectFolder}content/pages`),
  }
}
