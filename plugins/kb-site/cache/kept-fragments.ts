/**
 * Which files of fragments and records are of use to this build. Of a file that is gone, cut, or for the larger part out of
 * use, because its articles have changed since, nothing is kept: they are read once more, into a new file, and the cache
 * never grows beyond twice of what it holds.
 */
import { type FilePlace, listFragmentFiles } from '../fragments/fragment-files.ts'

/** The fragments and records of the build before. */
export class KeptFragments {
  /** From the name of a file to its bytes. */
  readonly #files: ReadonlyMap<string, number>

  /** @param places of all that the build before knew */
  constructor(folder: string, places: Iterable<Omit<FilePlace, 'start'>>) {
    const used = new Map<string, number>()
    for (const { file, length } of places) used.set(file, (used.get(file) ?? 0) + length)
    const files = [...listFragmentFiles(folder)]
    this.#files = new Map(files.filter(([name, bytes]) => 2 * (used.get(name) ?? 0) >= bytes))
  }

  holds({ file, start, length }: FilePlace): boolean {
    return start + length <= (this.#files.get(file) ?? 0)
  }
}
