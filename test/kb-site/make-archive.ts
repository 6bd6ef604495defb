/** A small archive for tests, made of records. */
import type { ReplacementClaims } from '../../plugins/kb-entities/index.ts'
import type { ArticleRecord } from '../../plugins/kb-record/types.ts'
import type { Archive } from '../../plugins/kb-site/archive/archive.ts'
import { collectBuilds } from '../../plugins/kb-site/archive/collect-builds.ts'
import { collectStatements } from '../../plugins/kb-site/archive/collect-statements.ts'
import { collect } from '../../plugins/kb-site/archive/collections.ts'
import type { Article } from '../../plugins/kb-site/archive/merge-copies.ts'
import type { SiteContent } from '../../plugins/kb-site/archive/site-content.ts'
import type { ArticleExtracts } from '../../plugins/kb-site/read/name-text.ts'
import { pickContent } from '../../plugins/kb-site/read/packed-content.ts'
import { readProse } from '../../plugins/kb-site/read/read-prose.ts'
import { loadSiteVocabulary } from '../../plugins/kb-site/read/site-vocabulary.ts'
import { buildGraph } from '../support/build-graph.ts'
import { projectFolder } from '../support/project.ts'
import { makeExtracts } from './make-record.ts'

/** What a test says of an article beside its record. */
type Said = Partial<ArticleExtracts & { replacements: ReplacementClaims }>

/** The archive of some records; `said` by article id. */
export function makeArchive(records: readonly ArticleRecord[], said: Readonly<Record<string, Said>> = {}): Archive {
  const claimsOf = ({ id }: ArticleRecord) => said[id]?.replacements ?? { replaces: [], replacedBy: [] }
  const articles = records.map((record): [string, Article] => {
    const { replacements: _, ...extracts } = said[record.id] ?? {}
    const content = pickContent({ record, replacements: claimsOf(record) })
    const article = {
      card: record,
      record,
      content,
      packed: content,
      sources: [record.source, ...record.editions],
      extracts: makeExtracts(extracts),
      copy: {
        file: { source: 'kb', path: record.id, absolutePath: `/${record.id}` },
        index: 0,
        sha256: '',
        slice: null,
      },
      fragment: null,
      length: record.title.length,
      editions: [],
    }
    return [record.id, article]
  })
  return {
    sources: [],
    articles: new Map(articles),
    graph: buildGraph(records.map((record) => ({ ...record, ...claimsOf(record) }))),
    warranty: [],
    moved: [],
    report: { files: 0, articles: records.length, rules: [], diagnostics: [], rejections: [], unknownServices: [] },
  }
}

/** Read once: it takes a second. */
let read: Pick<SiteContent, 'vocabulary' | 'prose'> | undefined

/** All that pages are made from. */
export function makeContent(archive: Archive): SiteContent {
  read ??= {
    vocabulary: loadSiteVocabulary(`${projectFolder}content/vocabulary`),
    prose: readProse(`${projectFolder}content/pages`),
  }
  return {
    archive,
    collections: collect(archive, read.vocabulary),
    builds: collectBuilds(archive),
    stated: collectStatements(archive),
    ...read,
    site: {
      title: 'Test',
      tagline: '',
      prefix: '/',
      root: '/',
      sample: false,
      search: false,
    },
    changes: null,
  }
}
