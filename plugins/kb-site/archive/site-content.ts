/** All that pages are made from: the archive and its lists, the vocabulary, the prose, and what the site is told. */
import type { Site } from '../../../layouts/types.ts'
import type { ArchiveChange } from '../../kb-check/index.ts'
import type { Prose } from '../read/read-prose.ts'
import type { SiteVocabulary } from '../read/site-vocabulary.ts'
import type { Archive } from './archive.ts'
import type { Collections } from './collections.ts'
import type { Outline } from './outline.ts'

/** What pages are made from. */
export interface SiteContent extends Outline {
  archive: Archive
  collections: Collections
  vocabulary: SiteVocabulary
  site: Site
  prose: Prose
  /** What changed since an earlier build, by article number; null where none was named. */
  changes: readonly ArchiveChange[] | null
}
