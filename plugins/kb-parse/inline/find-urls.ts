/**
 * Finds the URLs in a paragraph's joined text, those that a line break parts included.
 *
 * In: `(http://www.microsoft.com/kb/ default.asp)`, where a line ended after `kb/`. Out: one URL, both parts joined.
 */

/** A URL's place in the text, and its address. */
export interface FoundUrl {
  from: number
  to: number
  url: string
}

const URL_START = /\b(?:https?|ftp):\/\/(?=[\w<[])/gi
/** What ends a URL: white space, quotes, brackets that were not opened in it. */
const URL_CHARACTERS = /[^\s"<>()[\]{}|^`]+/y
/** Marks at its end belong to the sentence. */
const SENTENCE_END = new Set(".,;:!?'*")
/** A URL goes on after a line break where it breaks off at one of its own marks ... */
const BROKEN_OFF = /[/?=&%_-]$/
/** ... and what follows looks like more of it: no capitalised or plain word, but one with a mark of URLs in it. */
const GOES_ON = /^(?=[^\s]*[./?=&%_])[\w%~./?=&-]+/
const PLACEHOLDER = /^(?:https?|ftp):\/\/$/i

/**
 * @param text A paragraph, its lines joined by single spaces.
 * @param lineStarts Where each line begins in it.
 */
export function findUrls(text: string, lineStarts: readonly number[]): FoundUrl[] {
  const found: FoundUrl[] = []
  const breaks = new Set(lineStarts)
  for (const match of text.matchAll(URL_START)) {
    if (match.index < (found.at(-1)?.to ?? 0)) continue
    const end = findEnd(text, match.index, breaks)
    const from = match.index
    const value = text.slice(from, dropSentenceEnd(text, from, end))
    const url = value.replaceAll(' ', '')
    if (!PLACEHOLDER.test(url)) found.push({ from, to: from + value.length, url })
  }
  return found
}

function dropSentenceEnd(text: string, from: number, end: number): number {
  let last = end
  while (last > from && SENTENCE_END.has(text.charAt(last - 1))) last -= 1
  return last
}

function findEnd(text: string, from: number, breaks: ReadonlySet<number>): number {
  let end = from
  for (;;) {
    URL_CHARACTERS.lastIndex = end
    end += URL_CHARACTERS.exec(text)?.[0].length ?? 0
    const isLineEnd = text.charAt(end) === ' ' && breaks.has(end + 1)
    if (!isLineEnd || !BROKEN_OFF.test(text.slice(end - 1, end)) || !GOES_ON.test(text.slice(end + 1, end + 200)))
      return end
    end += 1
  }
}
