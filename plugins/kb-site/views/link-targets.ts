/**
 * Where an article's entities lead. Resolved before its text is linked, so that each mention is a look-up. A cited article
 * that is absent leads to its line in the index of absent articles.
 */
import type { MentionTarget } from '../../kb-entities/index.ts'
import type { ArticleRecord } from '../../kb-record/types.ts'
import { absentLine } from '../addresses/absent-lines.ts'
import { entityUrl } from '../addresses/entity-page.ts'
import { entitiesOf, linkKey } from '../addresses/named-entities.ts'
import type { ArchiveOutline } from '../archive/outline.ts'

/** From `linkKey(kind, name)` to where it leads. */
export type LinkTargets = Readonly<Record<string, NonNullable<MentionTarget>>>

/** The targets of all that a record names. */
export function findLinkTargets(record: ArticleRecord, archive: ArchiveOutline): LinkTargets {
  const targets: Record<string, NonNullable<MentionTarget>> = Object.create(null)
  for (const { kind, name } of entitiesOf(record)) {
    const url = entityUrl(archive.graph, kind, name)
    if (url !== null) targets[linkKey(kind, name)] = { url }
  }
  for (const id of record.references) {
    const cited = archive.articles.get(id)?.card
    targets[linkKey('reference', id)] = cited
      ? { url: cited.url, title: cited.title }
      : { absent: true, title: 'Not in this archive', url: absentLine(archive.graph, id) }
  }
  return targets
}
