/** The inverted index over all records, as its users see it. */

import type { KnownHashes, Surroundings } from './answers/surroundings.ts'
import type { GraphImage } from './graph-image.ts'
import type { RelateTask } from './relations/relation-table.ts'
import type { Postings } from './terms/postings.ts'
import type { AbsentArticle, CoNamed, EntityNode, NodeKind, RelatedArticle, Replacements } from './types.ts'

/** The finished graph. All lists are sorted, so the order of input never shows. */
export interface Graph {
  /** The graph as plain data, for another thread or another build; with all relations, once they are worked out. */
  image(): GraphImage
  /** All entities of a kind by name. */
  entities(kind: NodeKind): readonly EntityNode[]
  /** Registry keys are found in any spelling: without regard to case, hives short or long. */
  entity(kind: NodeKind, name: string): EntityNode | undefined
  /** The entities that an article names, in no order that means anything but always the same. */
  entitiesOf(id: string): EntityNode[]
  /** Ids of the articles that this one refers to, in the order of its record. */
  references(id: string): string[]
  /** Entities named together with this one, most often first. */
  coNamed(kind: NodeKind, name: string): CoNamed[]
  /** At most ten related articles, or `limit`, best first. */
  related(id: string, limit?: number): RelatedArticle[]
  /**
   * Has the relations of all articles worked out at once, for a reader that will ask for all of them. `run` does a task
   * by `relateArticles`, which may be in another thread. Of an image of before, what comes out the same is taken over.
   */
  relateAll(run: (task: RelateTask) => Promise<Postings>, earlier?: GraphImage | null): Promise<void>
  /**
   * Hashes of articles and entities with all that stands beside them.
   * @throws Error where the relations of all articles have not been worked out
   */
  surroundings(known: KnownHashes): Surroundings
  /** Ids of the articles that refer to this one, by number. */
  referencedBy(id: string): readonly string[]
  /** Most cited first. */
  absent(): readonly AbsentArticle[]
  /** Present articles by count of citing articles, most cited first. */
  mostCited(limit: number, productCode?: string): { id: string; count: number }[]
  /** What the article replaces and what replaces it. */
  replacements(id: string): Replacements
}
