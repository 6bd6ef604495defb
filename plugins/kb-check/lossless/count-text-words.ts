/** How many words a file holds that is text; none where it is a picture or a program, which has controls all over. */
import { splitWords } from './split-words.ts'

const binaryControl = /[\u0000-\u0006\u000E-\u0019]/
/** So much of a file tells what it is. */
const told = 4096

/** The words of a text as `decodeRaw` gives it; 0 for what is no text. */
export function countTextWords(text: string): number {
  return binaryControl.test(text.slice(0, told)) ? 0 : splitWords(text).length
}
