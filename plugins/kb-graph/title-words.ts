/**
 * The words of a title or heading by which two articles may be about the same thing.
 *
 * In: `XADM: Dsamain.exe Stops with Entry Point Errors in SP2`. Out: `xadm stops entry point errors sp2`.
 */

/** A word may have `.`, `'`, `-` or `_` inside (`x.400`, `sub-key`) and end as in `C++` or `C#`. */
const word = /[\p{L}\p{N}$]+(?:[.'_-][\p{L}\p{N}]+)*[+#]*/gu

/** File names join articles as entities, so that they do not count a second time as words. */
const fileName = /\.(?:386|cpl|dll|drv|exe|ocx|sys|vxd)$/

/** Numbers alone (versions, years, counts) say little of the subject. */
const numeric = /^[\p{N}.]+$/u

/** Words that only hold a title together, those that are too rare in titles for the cap on common words to drop them. */
const functionWords = new Set(
  `about after all an another any as at before being but can't could did do does down due each else even first get gets
  had has have he her his how if instead into it its just least less let like made make makes many might more most much
  must never off once one ones only other our out over own per same several should since so some still such than that
  their them then there these they this those though through thus till too two under until upon us very via was we well
  were what where whether which while who whose why will within without won't would yet your`.split(/\s+/),
)

/** Distinct words, lower case, in order. */
export function listTitleWords(title: string): string[] {
  const words = title.toLowerCase().match(word) ?? []
  return [...new Set(words)].filter(
    (entry) => !fileName.test(entry) && !numeric.test(entry) && !functionWords.has(entry),
  )
}
