/** What a page says of an entity before it lists articles: facts of the vocabulary, or the parts of a code. */
import type { EntityPage } from '../../../../layouts/types.ts'
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
      return describeCode(name)
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

function moduleFacts(name: string, { graph }: ArchiveOutline, { servicesByExecutable }: SiteVocabulary): Facts {
  const services = servicesByExecutable.get(name) ?? []
  return services.map((service) => ({
    name: 'Runs the service',
    value: service,
    url: entityUrl(graph, 'service', service),
  }))
}
