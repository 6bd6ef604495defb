/**
 * What an entity is, in one line each with its source: what the vocabulary knows of it, and what articles state.
 *
 * 0xa -> STOP code IRQL_NOT_LESS_OR_EQUAL, by Bugcodes.h and 200 articles; event 7000 -> Service Control Manager's, with its message
 */
import type { IdentitySource, IdentityView } from '../../../../layouts/types.ts'
import { ANY_FAMILY, readErrorNumber } from '../../../kb-entities/mentions/error-number.ts'
import type { EntityNode } from '../../../kb-graph/types.ts'
import { type CodeFamily, type CodeSense, type DescribedService, nameSense } from '../../../kb-vocabulary/index.ts'
import { type Stated, statedKey } from '../../archive/collect-statements.ts'
import type { ArchiveOutline, Outline } from '../../archive/outline.ts'
import type { SiteVocabulary } from '../../read/site-vocabulary.ts'
import { quoteStated, sourcesOf } from '../article/quote-stated.ts'
import { identifyRegistryKey } from './identify-registry-key.ts'

/** What is said in our own words has no other source. */
const VOCABULARY: IdentitySource = { name: 'in our own words', url: null }

/** What entities are identified from. */
export interface IdentityContent extends Pick<Outline, 'archive' | 'stated'> {
  vocabulary: SiteVocabulary
}

/** The vocabulary's families by what articles call them; it knows nothing of the others. */
const vocabularyFamilies: ReadonlyMap<string, readonly CodeFamily[]> = new Map<string, CodeFamily[]>([
  ['Run-time error', ['visual-basic']],
  ['System error', ['win32', 'winsock']],
  ['Sockets error', ['winsock']],
  ['Jet error', ['jet']],
])

/** More senses are rare, and then only confuse. */
const mostShown = 3

/** A name that so few articles give is not set against the vocabulary's: it may be misread. */
const fewestAgainstVocabulary = 3

/** The likeliest first; nothing where nothing is known. */
export function identifyEntity({ kind, name }: EntityNode, content: IdentityContent): IdentityView[] {
  const stated = content.stated.get(statedKey(kind, name)) ?? []
  return identify(kind, name, stated, content).slice(0, mostShown)
}

/** The same as plain text, for where no markup stands: `STOP code IRQL_NOT_LESS_OR_EQUAL: A driver touched...` */
export function writeIdentity({ kind, name, text }: IdentityView): string {
  return `${kind}${name === null ? '' : ` ${name}`}${text === null ? '' : `: ${text}`}`
}

function identify(
  kind: EntityNode['kind'],
  name: string,
  stated: readonly Stated[],
  { archive, vocabulary }: IdentityContent,
): IdentityView[] {
  switch (kind) {
    case 'errorCode':
      return identifyCode(explainCode(name, stated, vocabulary), stated, archive)
    case 'event':
      return stated.map((said) => quoteStated(said.label === null ? 'Message' : 'Event of', said, archive))
    case 'dll':
    case 'executable':
    case 'otherFile':
      return identifyModule(stated, archive)
    case 'service':
      return identifyService(vocabulary.serviceByName.get(name))
    case 'registryKey':
      return identifyRegistryKey(name, stated, archive, vocabulary)
  }
}

/** Of a number whose family no text says, only what an article names so; a tool's codes are not in the vocabulary. */
function explainCode(name: string, stated: readonly Stated[], { codes }: SiteVocabulary): CodeSense[] {
  if (name.startsWith('0x')) return codes.explain(Number(name))
  const read = readErrorNumber(name)
  if (!read) return []
  if (read.family !== ANY_FAMILY) return codes.explainNumber(read.number, vocabularyFamilies.get(read.family) ?? [])
  const possible = codes.explainNumber(read.number, ['win32', 'winsock', 'jet'])
  return possible.filter(({ code }) => code.family === 'jet' || stated.some(({ label }) => label === code.symbol))
}

/** Senses that articles know come first; a name that only articles know stands where the vocabulary has none, or many give it. */
function identifyCode(
  senses: readonly CodeSense[],
  stated: readonly Stated[],
  archive: ArchiveOutline,
): IdentityView[] {
  const byLabel = new Map(stated.map((said) => [said.label, said]))
  const known = senses.map((sense) => ({ sense, said: byLabel.get(sense.code.symbol) }))
  const others = stated.filter(({ label, count }) => {
    const isKnown = senses.some(({ code }) => code.symbol === label)
    return !isKnown && (senses.length === 0 || count >= fewestAgainstVocabulary)
  })
  return [
    ...known
      .sort((a, b) => (b.said?.count ?? 0) - (a.said?.count ?? 0))
      .map(({ sense, said }) => describeSense(sense, said, archive)),
    ...others.map((said) => quoteStated('Named', said, archive)),
  ]
}

function describeSense(sense: CodeSense, said: Stated | undefined, archive: ArchiveOutline): IdentityView {
  const { symbol, meaning, from } = sense.code
  const sources = [{ name: from, url: null }, ...(said ? sourcesOf(said, archive) : [])]
  return {
    kind: nameSense(sense),
    name: symbol,
    text: meaning,
    isQuote: false,
    sources,
    others: (said?.count ?? 1) - 1,
  }
}

/** The sentence that says what it is, and what it is called most. */
function identifyModule(stated: readonly Stated[], archive: ArchiveOutline): IdentityView[] {
  const sentence = stated.find(({ text }) => text !== null)
  const called = stated.find(({ label }) => label !== null)
  return [
    ...(called ? [quoteStated('Called', called, archive)] : []),
    ...(sentence ? [quoteStated('An article says', sentence, archive)] : []),
  ]
}

/** By the vocabulary, in its own words. */
function identifyService(service: DescribedService | undefined): IdentityView[] {
  const does = service?.does ?? null
  if (does === null) return []
  return [{ kind: 'What it does', name: null, text: does, isQuote: false, sources: [VOCABULARY], others: 0 }]
}
