/**
 * Words in order without what each shares with the one before, whose length stands in its place as a digit of base 36.
 *
 * ``, `cac`, `cache` <-> `0`, `0cac`, `3he`
 */

const BASE = 36

/** Drops what each word shares with the one before, up to 35 characters. */
export function dropShared(words: readonly string[]): string[] {
  return words.map((word, index) => {
    const shared = Math.min(countShared(words[index - 1] ?? '', word), BASE - 1)
    return shared.toString(BASE) + word.slice(shared)
  })
}

/** The words that `dropShared` was given. */
export function restoreShared(shortened: readonly string[]): string[] {
  let last = ''
  return shortened.map((text) => {
    last = last.slice(0, Number.parseInt(text.charAt(0), BASE)) + text.slice(1)
    return last
  })
}

function countShared(one: string, other: string): number {
  let shared = 0
  while (shared < one.length && one[shared] === other[shared]) shared += 1
  return shared
}
