/**
 * What a key of the registry holds: by the vocabulary, by articles, by the service that it belongs to, and where nothing is
 * known of the key itself, by the nearest key above it.
 *
 *     ...\CurrentVersion\Run           ->  What it holds: Programs that start each time anybody logs on to the computer.
 *     ...\Services\Spooler\Parameters  ->  Within the key of the service Print Spooler: Keeps print jobs...
 *     HKEY_LOCAL_MACHINE\SYSTEM\Foo    ->  Within HKEY_LOCAL_MACHINE\SYSTEM: What the computer needs to start...
 */
import type { IdentitySource, IdentityView } from '../../../../layouts/types.ts'
import type { KnownKey } from '../../../kb-vocabulary/index.ts'
import type { Stated } from '../../archive/collect-statements.ts'
import type { ArchiveOutline } from '../../archive/outline.ts'
import type { SiteVocabulary } from '../../read/site-vocabulary.ts'
import { quoteStated, sourcesOf } from '../article/quote-stated.ts'

type KeyVocabulary = Pick<SiteVocabulary, 'registry' | 'serviceByKey'>

/** The key of a service or something below it. */
const serviceKey = /^[^\\]+\\SYSTEM\\(?:CurrentControlSet|CCS|ControlSet\w{3})\\Services\\(?<key>[^\\]+)(?<below>\\.)?/i

/** The likeliest first; what holds for any name, or for a key above, stands where nothing nearer is known. */
export function identifyRegistryKey(
  path: string,
  stated: readonly Stated[],
  archive: ArchiveOutline,
  { registry, serviceByKey }: KeyVocabulary,
): IdentityView[] {
  const known = registry.explain(path)
  const isItself = known !== null && known.path === path
  const isNamed = isItself && !known.key.path.includes('*')
  const near = [
    // What an article says is one of the many things that a well-known key holds.
    ...(isNamed
      ? [describeKey('What it holds', null, known, archive)]
      : stated.map((said) => quoteStated('An article says', said, archive))),
    ...describeService(path, serviceByKey),
  ]
  if (near.length > 0 || known === null) return near
  return [describeKey(isItself ? 'What it holds' : 'Within', isItself ? null : known.path, known, archive)]
}

function describeKey(kind: string, name: string | null, { key }: KnownKey, archive: ArchiveOutline): IdentityView {
  return { kind, name, text: key.holds, isQuote: false, sources: [sourceOf(key.from, archive)], others: 0 }
}

function sourceOf(from: string, archive: ArchiveOutline): IdentitySource {
  const [article] = sourcesOf({ article: from }, archive)
  return article ?? { name: from === 'use' ? 'by the articles that name it' : from, url: null }
}

/** By the vocabulary of services, in its own words. */
function describeService(path: string, serviceByKey: KeyVocabulary['serviceByKey']): IdentityView[] {
  const { key = '', below } = serviceKey.exec(path)?.groups ?? {}
  const service = serviceByKey.get(key.toLowerCase())
  if (service?.does == null) return []
  const kind = below === undefined ? 'The key of the service' : 'Within the key of the service'
  const sources = [{ name: 'in our own words', url: null }]
  return [{ kind, name: service.name, text: service.does, isQuote: false, sources, others: 0 }]
}
