/** Records for tests: everything empty but what the test says. */

import type { ArticleRecord, ArticleSource } from '../../plugins/kb-record/types.ts'
import { articlePath } from '../../plugins/kb-site/addresses/site-paths.ts'
import type { ArticleExtracts } from '../../plugins/kb-site/read/name-text.ts'

/** A source as a record carries it. */
export function makeSource(overrides: Partial<ArticleSource> = {}): ArticleSource {
  return {
    name: 'kb',
    path: 'a.txt',
    form: 'document',
    encoding: 'ascii',
    sha256: '0'.repeat(64),
    url: null,
    ...overrides,
  }
}

/** What an article says beside its record: nothing but what the test says. */
export function makeExtracts(overrides: Partial<ArticleExtracts> = {}): ArticleExtracts {
  return { quotes: [], statements: [], opening: '', unknownServices: [], ...overrides }
}

/** A record of an article number. */
export function makeRecord(number: number, overrides: Partial<ArticleRecord> = {}): ArticleRecord {
  return {
    id: `Q${number}`,
    number,
    title: `Title ${number}`,
    titlePrefix: null,
    product: { code: 'exchange', name: 'Microsoft Exchange' },
    versions: [],
    versionsLine: '',
    operatingSystems: [],
    keywords: [],
    technology: [],
    hardware: [],
    queryWords: [],
    issueType: null,
    productName: 'Microsoft Exchange Server and clients',
    derivedIssueType: null,
    solutionType: null,
    component: null,
    modified: null,
    appliesTo: [],
    appliesToLevels: [],
    frontMatter: null,
    appliesToProducts: [],
    dlls: [],
    executables: [],
    otherFiles: [],
    services: [],
    references: [],
    errorCodes: [],
    eventIds: [],
    registryKeys: [],
    fileVersions: [],
    url: articlePath(number),
    sections: [],
    blocks: { orderedLists: 0, bulletLists: 0, tables: 0, codeBlocks: 0 },
    source: makeSource(),
    editions: [],
    ...overrides,
  }
}
