/**
 * Collect all that one article names: in its title, its body in order, and its query words.
 *
 *     {metadata: {id: 'Q298933', title: ...}, tree}   ->  {dlls: ['netif.dll'], executables: ['dsamain.exe'], ...}
 */
import { fileVersionsOf } from './files/file-version.ts'
import type { ServiceMatcher } from './mentions/service-matcher.ts'
import { type NamingArticle, searchTexts } from './search-texts.ts'
import type { ArticleEntities, EntityKind, Mention } from './types.ts'

/**
 * The entities of one article, each list distinct and in the order of first mention.
 * @param texts what `searchTexts` found, where the caller has it already
 */
export function collectEntities(
  article: NamingArticle,
  services: ServiceMatcher,
  texts = searchTexts(article, services),
): ArticleEntities {
  const names = new NamesByKind()
  for (const { mentions } of texts) names.addAll(mentions)
  return {
    dlls: names.of('dll'),
    executables: names.of('executable'),
    otherFiles: names.of('otherFile'),
    services: names.of('service').map((name) => ({ name, key: services.keys.get(name) ?? null })),
    references: names.of('reference'),
    errorCodes: names.of('errorCode'),
    eventIds: names.of('event').map(Number),
    registryKeys: names.of('registryKey'),
    fileVersions: fileVersionsOf(article.tree),
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
