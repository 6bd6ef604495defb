/**
 * Error messages and the texts of events. In: `Unable to open 'C:\NTRESKIT'` after "you may receive the error:". Out: true.
 */

const EVENT_FIELD =
  /^(?:Event(?: ID)?|Source|Description|Type|Category|Severity|Event Type|Event Source|Computer|User) ?:/i
/** Words that announce something to type instead; the last word of either kind decides. */
const TYPED = /\b(?:typ(?:e|ing)|commands?|syntax|command prompt)\b/gi
const ANNOUNCED = /\b(?:messages?|errors?|warnings?|events?|alerts?|faults?|exceptions?|STOP|displayed|appears?)\b/gi
const START =
  /^(?:Error|STOP|Warning|Fatal|Unable to|Cannot|Can't|Could not|Invalid|Run-?time error|Internal error|error [A-Z]?\d|General protection|Application (?:error|exception)|The (?:instruction|exception|application failed)|This program has|\*{3} ?STOP)/

/** Only what stands next to the text announces it. */
const REACH = 80

export function isErrorText(texts: readonly string[], intro: string): boolean {
  if (texts.filter((text) => EVENT_FIELD.test(text)).length >= 2) return true
  if (intro !== '' && announcesMessage(intro.slice(-REACH))) return true
  return START.test(texts[0] ?? '')
}

function announcesMessage(intro: string): boolean {
  return lastIndexOf(intro, ANNOUNCED) > lastIndexOf(intro, TYPED)
}

function lastIndexOf(text: string, words: RegExp): number {
  let last = -1
  for (const match of text.matchAll(words)) last = match.index
  return last
}
