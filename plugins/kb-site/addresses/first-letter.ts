/** The first letters under which names and titles stand, and the fragments by which lists of them can be linked to. */

/** In place of a letter where a name begins with none. */
export const noLetter = '#'

/** `A` to `Z`; all that begins with no letter goes under one sign. */
export function letterOf(name: string): string {
  const first = name.charAt(0).toUpperCase()
  return first >= 'A' && first <= 'Z' ? first : noLetter
}

/** The fragment of where a letter begins. */
export function letterId(letter: string): string {
  return letter === noLetter ? 'no-letter' : `letter-${letter}`
}
