/**
 * Collect all that one article names: in its title, its body in order, and its query words.
 *
 *     {metadata: {id: 'Q298933', title: ...}, tree}   ->  {dlls: ['netif.dll'], executables: ['dsamain.exe'], ...}
 */
import type { Root } from 'mdast'
import { fileVersionsOf } from './file-version.ts'
import { searchText } from './find-mentions.ts'
import type { ServiceMatcher } from './service-matcher.ts'
import { listTextBlocks } from './text-blocks.ts'
import type { ArticleEntities, EntityKind, Mention, MentionContext } from './types.ts'

/** What of an article's metadata names entities or decides what counts; a full `ArticleMetadata` fits. */
export interface NamingMetadata {
  id: string
  title: string
  queryWords: readonly string[]
  product: { code: string | null }
}

/** The entities of one article, each list distinct and in the order of first mention. */
export function collectEntities(
  { metadata, tree }: { metadata: NamingMetadata; tree: Root },
  services: ServiceMatcher,
): ArticleEntities {
  const context: MentionContext = { articleId: metadata.id, productCode: metadata.product.code, setOff: false }
  const names = new NamesByKind()
  names.addAll(searchText(metadata.title, context, services).mentions)
  let hive: string | null = null
  for (const { node } of listTextBlocks(tree)) {
    const findings = searchText(node.value, { ...context, setOff: node.type === 'code', hive }, services)
    names.addAll(findings.mentions)
    hive = findings.hive
  }
  names.addAll(searchText(metadata.queryWords.join(' '), context, services).mentions)
  return {
    dlls: names.of('dll'),
    executables: names.of('executable'),
    otherFiles: names.of('otherFile'),
    services: names.of('service').map((name) => ({ name, key: services.keys.get(name) ?? null })),
    references: names.of('reference'),
    errorCodes: names.of('errorCode'),
    eventIds: names.of('event').map(Number),
    registryKeys: names.of('registryKey'),
    fileVersions: fileVersionsOf(tree),
  }
}

/** Distinct names of each kind in order of first mention; names that differ in case only are one. */
class NamesByKind {
  readonly #names = new Map<EntityKind, Map<string, string>>()

  addAll(mentions: readonly Mention[]): void {
    for (const { kind, name } of mentions) {
      const names = this.#names.get(kind) ?? new Map<string, string>()
      const folded = name.toLowerCase()
      if (!names.has(folded)) names.set(folded, name)
      this.#names.set(kind, names)
    }
  }

  of(kind: EntityKind): string[] {
    return [...(this.#names.get(kind)?.values() ?? [])]
  }
}
