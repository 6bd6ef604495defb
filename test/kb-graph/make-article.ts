/** Articles for the graph's tests: `makeArticle(7, { dlls: ['a.dll'] })` is Q7, empty but for what is given. */
import type { GraphArticle } from '../../plugins/kb-graph/index.ts'

export function makeArticle(number: number, fields: Partial<GraphArticle> = {}): GraphArticle {
  return {
    id: `Q${number}`,
    number,
    title: '',
    product: { code: 'exchange', name: 'Microsoft Exchange' },
    keywords: [],
    sections: [],
    dlls: [],
    executables: [],
    otherFiles: [],
    services: [],
    references: [],
    errorCodes: [],
    eventIds: [],
    registryKeys: [],
    ...fields,
  }
}
