/** Product codes of the Programmer's Library, which stand among the keywords: `mspl13_basic`. */
import { splitWords } from './word-lists.ts'

const LIBRARY_CODE = /^mspl\d*_/

/** The last of them in a header's keywords; null without. */
export function findLibraryCode(keywords: string): string | null {
  if (!keywords.includes('mspl')) return null
  return splitWords(keywords).findLast((keyword) => LIBRARY_CODE.test(keyword)) ?? null
}
