/** What an entity is, in one line each with its source: what the vocabulary knows of it. */
import type { IdentityView } from '../../../layouts/types.ts'
import type { EntityNode } from '../../kb-graph/types.ts'
import { type CodeSense, nameSense } from '../../kb-vocabulary/index.ts'
import type { SiteVocabulary } from '../read/site-vocabulary.ts'

/** The likeliest first; nothing where nothing is known. */
export function identifyEntity({ kind, name }: EntityNode, { codes }: SiteVocabulary): IdentityView[] {
  return kind === 'errorCode' ? codes.explain(Number(name)).map(describeSense) : []
}

function describeSense(sense: CodeSense): IdentityView {
  const { symbol, meaning, from } = sense.code
  return { kind: nameSense(sense), name: symbol, text: meaning, isQuote: false, source: { name: from, url: null } }
}
