/** Articles for the tests of search, with nothing in them but what a test names. */
import type { SearchArticle, SearchDocumentArticle } from '../../plugins/kb-search/types.ts'

/** An article as the index keeps it, fit for its search document as well. */
export function makeArticle(
  number: number,
  fields: Partial<SearchArticle & SearchDocumentArticle> = {},
): SearchArticle & SearchDocumentArticle {
  return {
    id: `Q${number}`,
    number,
    url: `/kb/${String(number).padStart(6, '0').slice(0, 3)}/Q${number}/`,
    title: `Lamp ${number}`,
    product: { code: 'lamp', name: 'Lamp Server' },
    productName: 'Lamp Server',
    versionsLine: '',
    issueType: null,
    modified: null,
    queryWords: [],
    appliesTo: [],
    dlls: [],
    executables: [],
    otherFiles: [],
    services: [],
    errorCodes: [],
    eventIds: [],
    registryKeys: [],
    citedBy: 0,
    ...fields,
  }
}
