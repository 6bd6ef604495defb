/**
 * Error messages and the texts of events. In: `Unable to open 'C:\NTRESKIT'` after "you may receive the error:". Out: true.
 */
import { lastCodeWord } from './announced-code.ts'

const EVENT_FIELD =
  /^(?:Event(?: ID)?|Source|Description|Type|Category|Severity|Event Type|Event Source|Computer|User) ?:/i
/** Words that announce something to type or a program instead; the last word of any kind decides. */
const TYPED = /\b(?:typ(?:e|ing)|commands?|syntax|command prompt)\b/gi
const MESSAGE = /\b(?:messages?|errors?|non-?delivery reports?|NDRs?|warnings?|alerts?|faults?|exceptions?|STOP)\b/gi
/** Announce a message too, but not beside code: "the code in the Click event appears as follows". */
const SHOWN = /\b(?:events?|displayed|appears?)\b|\b(?:displays?|reports?|records?) the following(?=:$)/gi
const START =
  /^(?:Error|STOP|Warning|Fatal|Unable to|Cannot|Can't|Could not|Invalid|Run-?time error|Internal error|error [A-Z]?\d|Event ID|General protection|Application (?:error|exception)|The (?:instruction|exception|application failed)|This program has|Stop 0x|[A-Z](?:[A-Z]{2})?\d{4}: |\*{3} ?STOP)/

/** Only what stands next to the text announces it, */
const REACH = 80
/** but "the following error" may stand at the beginning of a longer sentence. */
const FOLLOWING =
  /\b(?:the|these|this|an?|one of the)\s+(?:following|similar)\s+(?:[\w"',.-]+\s+){0,4}?(?:messages?|errors?|warnings?|alerts?)\b|\b(?:following|similar)\s+(?:[\w-]+\s)?(?:prompts?|dialogs?)\b/gi
const LONGEST_SENTENCE = 300
/** A heading such as "Unbounded Event Log:" announces no event unless it ends with one. */
const LABEL = /^[A-Z0-9(]\S*(?: (?:[A-Z0-9(]\S*|and|or|of|for|the|in|on|with|to)){0,6}:$/
const LABEL_OF_MESSAGE =
  /\b(?:messages?|errors?|warnings?|events?|alerts?|faults?|exceptions?|STOP|text|displayed|displays|appears)(?: ID)?(?: (?:\d\w*|#\S+|[A-Z]|one|two|three))?(?: ?\(.*\))? ?:$/i

/** Whether lines are the text of a message or an event. `intro` is the text before them, empty where there is none. */
export function isErrorText(texts: readonly string[], intro: string): boolean {
  if (texts.filter((text) => EVENT_FIELD.test(text)).length >= 2) return true
  if (intro !== '' && announcesMessage(intro)) return true
  return START.test(texts[0] ?? '')
}

function announcesMessage(intro: string): boolean {
  if (LABEL.test(intro)) return LABEL_OF_MESSAGE.test(intro)
  const near = intro.slice(-REACH)
  const code = lastCodeWord(near)
  const typed = Math.max(lastIndexOf(near, TYPED), code)
  const announced = Math.max(lastIndexOf(near, MESSAGE), code === -1 ? lastIndexOf(near, SHOWN) : -1)
  if (announced !== -1 || typed !== -1) return announced > typed
  const sentence = intro.slice(-LONGEST_SENTENCE)
  return lastIndexOf(sentence.slice(sentence.lastIndexOf('. ') + 1), FOLLOWING) !== -1
}

function lastIndexOf(text: string, words: RegExp): number {
  let last = -1
  for (const match of text.matchAll(words)) last = match.index
  return last
}
