/** Cuts a text that a message shows. In: a line of 50,000 characters. Out: its first 40 and an ellipsis. */

const LONGEST_SHOWN = 40

/** The text, or its beginning. */
export function shorten(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text
}
