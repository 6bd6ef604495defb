/**
 * Cuts a file of many articles into parts that are read one by one, so that nobody has to hold the whole of it.
 *
 * In: a file of 70 MB with 20,000 `DOCUMENT:Q…` lines. Out: some 1,100 parts, each of whole lines, which give the same
 * articles as the file, in the same lines.
 */
import { ArticleFile, type DocumentStart } from './article-file.ts'
import type { ArticlePart } from './types.ts'

const LINE_FEED = 10
const CARRIAGE_RETURN = 13

/**
 * The parts of a file, of at least so many bytes each but for the last; none where one of them, read by itself, would give
 * other articles than in its file.
 * @param file the same bytes, opened
 */
export function cutArticles(bytes: Uint8Array, file: ArticleFile, bytesPerPart: number): ArticlePart[] {
  const parts = makeParts(bytes, file, bytesPerPart)
  let documents = 0
  for (const part of parts) {
    const opened = new ArticleFile(bytes.subarray(part.start, part.end), part)
    if (!file.holds(opened, documents)) return []
    documents += opened.documents
  }
  return documents === file.documents ? parts : []
}

function makeParts(bytes: Uint8Array, { encoding, reason, starts }: ArticleFile, bytesPerPart: number): ArticlePart[] {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return []
  const parts: ArticlePart[] = []
  for (const { at, above } of placeStarts(bytes, starts)) {
    const last = parts.at(-1)
    if (last && at - last.start < bytesPerPart) continue
    if (last) last.end = at
    parts.push({ start: at, end: bytes.length, encoding, reason: last ? null : reason, above })
  }
  return parts
}

/** Where the starts stand in the bytes: the lines of text and bytes are the same. The first part has all above it too. */
function placeStarts(bytes: Uint8Array, starts: readonly DocumentStart[]): { at: number; above: DocumentStart }[] {
  const ending = bytes.includes(LINE_FEED) ? LINE_FEED : CARRIAGE_RETURN
  let at = 0
  let line = 0
  return starts.map((above) => {
    for (; line < above.lines; line += 1) at = bytes.indexOf(ending, at) + 1
    return { at, above }
  })
}
