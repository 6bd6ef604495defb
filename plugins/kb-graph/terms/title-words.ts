/**
 * The words of a title or heading by which two articles may be about the same thing.
 *
 * In: `XADM: Dsamain.exe Stops with Entry Point Errors in SP2`. Out: `xadm stops entry point errors sp2`.
 */

/** A word may have `.`, `'`, `-` or `_` inside (`x.400`, `sub-key`) and end as in `C++` or `C#`. */
const word = /[\p{L}\p{N}$]+(?:[.'_-][\p{L}\p{N}]+)*[+#]*/gu

/** File names join articles as entities, so that they do not count a second time as words. */
const fileName = /\.(?:386|cpl|dll|drv|exe|ocx|sys|vbx|vxd)$/

/** Numbers alone (versions, years, counts) say little of the subject. */
const numeric = /^[\p{N}.]+$/u

/** Words that only hold a title together. */
const functionWords = new Set(
  `a about after again against all also always an and another any are aren't as at be because been before being
  between both but by can can't cannot could couldn't did didn't do does doesn't don't down due during each else
  even first for from get gets had has hasn't have haven't he her his how i if in instead into is isn't it its
  just least less let like made make makes many may me might more most much must my never no nor not now of off on
  once one ones only onto or other our out over own per same several should shouldn't since so some still such
  than that the their them then there these they this those though through thus till to too two under until up
  upon us use used uses using very via was wasn't we well were weren't what when where whether which while who
  whose why will with within without won't would yet you your`.split(/\s+/),
)

/** Distinct words, lower case, in order. */
export function listTitleWords(title: string): string[] {
  const words = title.toLowerCase().match(word) ?? []
  return [...new Set(words)].filter(
    (entry) => !fileName.test(entry) && !numeric.test(entry) && !functionWords.has(entry),
  )
}
