/**
 * Finds the URLs, host names and mail addresses in a text, URLs that a line break parts included.
 *
 * In: `(http://www.microsoft.com/kb/ default.asp)`, where a line ended after `kb/`. Out: one URL, both parts joined.
 * What GitHub's Markdown takes for a link is found as well, so that the Markdown of a tree reads back as the same tree.
 */
import { findMailAddresses } from './find-mail-addresses.ts'
import type { FoundUrl } from './found-url.ts'

const HOST_HINT = /www\./i
const URL_START = /\b(?:(?:https?|ftp):\/\/(?=[\w<[-])|www\.(?=[\w-]))/gi
/** What may stand in a URL: no white space, quotes or brackets. */
const URL_CHARACTERS = /[^\s"<>()[\]{}|^`]+/y
/** Marks at its end belong to the sentence. */
const SENTENCE_END = new Set(".,;:!?'*")
/** A URL goes on after a line break where it breaks off at one of its own marks ... */
const BROKEN_OFF = /[/?=&%_-]$/
/** ... and what follows looks like more of it: no plain word, but one with a mark of URLs in it. */
const GOES_ON = /^(?=[^\s]*[./?=&%_])[\w%~./?=&-]+/
/** After any other end, the next line must begin with a slash: it begins no sentence. */
const SLASH_ONWARDS = /^\/[\w~%]/
const GOES_ON_REACH = 200
const SCHEME_ONLY = /^(?:https?|ftp):\/\/$/i

/**
 * @param text A paragraph, its lines joined by single spaces.
 * @param lineStarts Where each line begins in it.
 * @returns The links in order; none overlaps another.
 */
export function findUrls(text: string, lineStarts: readonly number[]): FoundUrl[] {
  if (!text.includes('://') && !text.includes('@') && !HOST_HINT.test(text)) return []
  const found: FoundUrl[] = []
  for (const match of text.matchAll(URL_START)) {
    const from = match.index
    if (from < (found.at(-1)?.to ?? 0)) continue
    const to = dropSentenceEnd(text, from, findEnd(text, from, lineStarts))
    // A backslash in an address is a slip for a slash, which browsers mend as well (Q107570).
    const url = text.slice(from, to).replaceAll(' ', '').replaceAll('\\', '/')
    if (!SCHEME_ONLY.test(url)) found.push({ from, to, url: url.includes('://') ? url : `http://${url}` })
  }
  return text.includes('@') ? merge(found, findMailAddresses(text)) : found
}

function findEnd(text: string, from: number, lineStarts: readonly number[]): number {
  let end = from
  for (;;) {
    URL_CHARACTERS.lastIndex = end
    end += URL_CHARACTERS.exec(text)?.[0].length ?? 0
    const isLineEnd = text.charAt(end) === ' ' && lineStarts.includes(end + 1)
    if (!isLineEnd || !goesOn(text.charAt(end - 1), text.slice(end + 1, end + GOES_ON_REACH))) return end
    end += 1
  }
}

function goesOn(last: string, rest: string): boolean {
  return BROKEN_OFF.test(last) ? GOES_ON.test(rest) : SLASH_ONWARDS.test(rest) && !SENTENCE_END.has(last)
}

function dropSentenceEnd(text: string, from: number, end: number): number {
  let last = end
  while (last > from && SENTENCE_END.has(text.charAt(last - 1))) last -= 1
  return last
}

/** Both lists in order; an address inside a URL is part of it. */
function merge(urls: readonly FoundUrl[], addresses: readonly FoundUrl[]): FoundUrl[] {
  const all = [...urls, ...addresses].sort((left, right) => left.from - right.from || right.to - left.to)
  const kept: FoundUrl[] = []
  for (const each of all) {
    if (each.from >= (kept.at(-1)?.to ?? 0)) kept.push(each)
  }
  return kept
}
