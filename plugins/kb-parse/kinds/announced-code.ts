/**
 * Sentences that announce program code. In: `Add the following code to the Load event:`. Out: true. Not: "the following
 * error code:", "the code displays the following text:".
 */

/** "The following code", but no error code and no code page. */
const CODE_WORD =
  /(?<!\b(?:error|status|stop|return|exit|result|reason|event|sense|outage|fault|completion|exception|area|country|zip|site|scan|key|character)[ -])\bcode\b(?! page)/gi
/** "this line of code", "the following Visual Basic code example", "code similar to the following". */
const ANNOUNCED =
  /\b(?:following|this) (?:lines? of )?(?:(?!in |key )[\w.+#-]+ ){0,3}code\b(?! page)|\bcode (?:similar to|such as|like) the following\b|\bcode\b[^.:]*\bevents?\b/gi
/** What else a sentence may announce after that. */
const OTHER = /\b(?:following|messages?|errors?|results?|displays?|returns?|outputs?|words|articles?|steps|methods)\b/i
/** An announcement may have a remark of its own in brackets or in a second sentence. */
const REACH = 200
const END_REACH = 40

/** Where a sentence speaks last of program code; -1 where it does not. */
export function lastCodeWord(sentence: string): number {
  let last = -1
  for (const match of sentence.matchAll(CODE_WORD)) last = match.index
  return last
}

/** Whether the last words of a sentence speak of code: "contains the following code:". */
export function endsWithCodeWord(intro: string): boolean {
  return lastCodeWord(intro.slice(-END_REACH)) !== -1
}

/** Whether a sentence announces code however its lines look. */
export function announcesCode(intro: string): boolean {
  if (!intro.endsWith(':')) return false
  const near = intro.slice(-REACH)
  let end = -1
  for (const match of near.matchAll(ANNOUNCED)) end = match.index + match[0].length
  return end !== -1 && lastCodeWord(near) !== -1 && !OTHER.test(near.slice(end))
}
