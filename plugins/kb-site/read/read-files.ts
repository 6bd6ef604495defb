/**
 * First pass over some files, or parts of them: readings of them all, and the fragment and record of each article that they
 * hold.
 *
 * Of several copies of an article, only the one that would be shown gets a fragment. Another of them is shown in the end
 * only where a much longer copy elsewhere makes this one an excerpt; its text is then read again.
 */
import { renderSearchBody } from '../../kb-search/search-document.ts'
import type { ContentFile } from '../../kb-sources/list-content-files.ts'
import { groupBy } from '../addresses/group-by.ts'
import { makeFragment } from '../fragments/fragment.ts'
import type { FragmentPlace, FragmentWriter } from '../fragments/fragment-files.ts'
import type { FilePart } from './file-part.ts'
import { EntitySearch } from './name-text.ts'
import type { OpenFiles } from './open-files.ts'
import { orderCopies } from './order-copies.ts'
import { type PackedReadings, packReadings } from './pack-readings.ts'
import { CopyPacker } from './packed-content.ts'
import { type ReadCopy, readFilePart } from './read-content-file.ts'
import type { SiteVocabulary } from './site-vocabulary.ts'

/** Reads parts of files, in their order, and writes fragments and records. `urlOf` gives the pattern of addresses of a file's source. */
export function readFiles(
  parts: readonly FilePart[],
  urlOf: (file: ContentFile) => string | null,
  vocabulary: SiteVocabulary,
  files: OpenFiles,
  fragments: FragmentWriter,
): PackedReadings {
  const search = new EntitySearch(vocabulary.services)
  const readings = parts.map((part) => readFilePart(part, urlOf(part.file), vocabulary, search, files))
  const places = writeFragments(
    readings.flatMap(({ copies }) => copies),
    fragments,
  )
  const packer = new CopyPacker(fragments)
  const packed = packReadings(
    readings.map(({ copies, ...reading }) => ({
      ...reading,
      copies: copies.map((copy) => packer.pack(copy, places.get(copy) ?? null)),
    })),
  )
  fragments.flush()
  return packed
}

function writeFragments(copies: readonly ReadCopy[], fragments: FragmentWriter): Map<ReadCopy, FragmentPlace> {
  const places = new Map<ReadCopy, FragmentPlace>()
  for (const copy of pickShown(copies)) {
    places.set(copy, fragments.add(makeFragment(copy.record, copy.text), renderSearchBody(copy.text.tree)))
  }
  return places
}

/** The copy of each article that comes before the others. */
function pickShown(copies: readonly ReadCopy[]): ReadCopy[] {
  return Array.from(groupBy(copies, ({ card }) => card.id).values()).flatMap((group) => orderCopies(group).slice(0, 1))
}
