/** What a page says of an entity before it lists articles: facts of the vocabulary, or the parts of a code. */
import type { EntityPage } from '../../../../layouts/types.ts'
import { ERROR_FAMILIES, readErrorNumber } from '../../../kb-entities/mentions/error-number.ts'
import type { EntityNode } from '../../../kb-graph/types.ts'
import { displayName } from '../../addresses/display-name.ts'
import { entityUrl } from '../../addresses/entity-page.ts'
import type { ArchiveOutline } from '../../archive/outline.ts'
import type { SiteVocabulary } from '../../read/site-vocabulary.ts'
import { describeCode } from './describe-code.ts'

type Facts = EntityPage['facts']

/** The facts of an entity; none for a kind of which nothing is known. */
export function viewFacts({ kind, name }: EntityNode, archive: ArchiveOutline, vocabulary: SiteVocabulary): Facts {
  switch (kind) {
    case 'service':
      return serviceFacts(name, archive, vocabulary)
    case 'errorCode':
      return [...describeCode(name), ...twinFacts(name, archive)]
    case 'dll':
    case 'executable':
    case 'otherFile':
      return moduleFacts(name, archive, vocabulary)
    case 'event':
    case 'registryKey':
      return []
  }
}

function serviceFacts(name: string, { graph }: ArchiveOutline, { serviceByName }: SiteVocabulary): Facts {
  const service = serviceByName.get(name)
  if (!service) return []
  const executables = service.executables.map((file) => ({
    name: 'Executable',
    value: displayName('executable', file),
    url: entityUrl(graph, 'executable', file),
  }))
  const aliases = [...service.aliases, ...service.contextAliases.map(({ alias }) => alias)]
  return [
    ...(service.key ? [{ name: 'Service key', value: service.key, url: null }] : []),
    ...executables,
    ...(aliases.length > 0 ? [{ name: 'Also called', value: aliases.join(', '), url: null }] : []),
  ]
}

/** The same number in other families, and of a negative one its 32 bits. */
function twinFacts(name: string, { graph }: ArchiveOutline): Facts {
  return listTwins(name).flatMap((twin) => {
    const url = entityUrl(graph, 'errorCode', twin)
    return url === null ? [] : [{ name: 'Also', value: displayName('errorCode', twin), url }]
  })
}

function listTwins(name: string): string[] {
  const signed = Number(name) | 0
  const number = name.startsWith('0x') ? Math.min(signed, 0) : (readErrorNumber(name)?.number ?? 0)
  if (number === 0) return []
  const bits = number < 0 ? [`0x${(number >>> 0).toString(16)}`] : []
  return [...ERROR_FAMILIES.map((family) => `${family} ${number}`), ...bits].filter((twin) => twin !== name)
}

function moduleFacts(name: string, { graph }: ArchiveOutline, { servicesByExecutable }: SiteVocabulary): Facts {
  const services = servicesByExecutable.get(name) ?? []
  return services.map((service) => ({
    name: 'Runs the service',
    value: service,
    url: entityUrl(graph, 'service', service),
  }))
}
