/**
 * Find the event ids of Windows NT's event log, one mention for each number of a list.
 *
 *     Event ID: 1023, Source: MSExchangeIS   ->  [{kind: 'event', name: '1023', start: 0, end: 14}]
 *     Events 2110, 2171, & 9299 Appear       ->  '2110' from "Events" on, then '2171' and '9299'
 */
import type { Mention, MentionContext } from '../types.ts'

const IDENTIFIER = String.raw`(?:[_-]|\s{0,2})(?:ids?|id's|identifiers?|numbers?)\b`

/** Marks or a verb between the words and the number: "Event ID : 5", "Event ID - 2079", "the event ID is 374", but no minus sign. */
const VERB = String.raw`(?:is|of|was|will be)\s`
const MARKS = String.raw`\s{0,12}(?:(?:[:=#.("[]|-(?:\s|(?<=[dD]-))|${VERB})\s{0,12}){0,3}`

/** Not inside a word, a decimal number, a time or a date. */
const NUMBER = String.raw`(\d{1,10})(?![\w%]|[.:]\d|\/\d+\/)`

/** Words that show that a further number counts something: "Event ID 7000 and 5 minutes later". */
const COUNTED = String.raw`(?!\s+(?:seconds?|minutes?|hours?|days?|times?|bytes?|others?|more|percent|computers?|servers?)\b)`

const AGAIN = String.raw`(?:events?\s(?:ids?\s)?)?`
const JOINT = String.raw`\s{0,3}(?:[,;&]|\band\b|\bor\b)(?:\s{0,3}(?:\band\b|\bor\b|&))?\s{0,3}`
const TIGHT_JOINT = '[/-]'

const firstEvent = new RegExp(String.raw`(?<![A-Za-z_])event(s?)(${IDENTIFIER})?(${MARKS})${NUMBER}`, 'gi')
const nextEvent = new RegExp(`(?:${JOINT}${AGAIN}|${TIGHT_JOINT})${NUMBER}${COUNTED}`, 'iy')

/** Between a bare "Event" and its number stands no more than this. */
const bareGap = /^(?:[ \t]*:?\s*|[ \t]*[(#]\s*)$/

/**
 * Products whose articles speak of the event log. Elsewhere a bare "Event 3" is a form's, a game's or a step's event,
 * and only "Event ID" counts.
 */
const loggingProducts = new Set(['winnt', 'exchange', 'iis', 'sna', 'sms', 'crossnet', 'lanman', 'pcmail', 'macmail'])

/** Of an event's number that no "ID" announces. */
const MOST_DIGITS = 6

/** Every event id that a text names, in order; `name` is the number without leading zeros. */
export function findEvents(text: string, context: MentionContext): Mention[] {
  const mentions: Mention[] = []
  if (!text.includes('vent') && !text.includes('VENT')) return mentions
  let listEnd = 0
  for (const match of text.matchAll(firstEvent)) {
    if (match.index < listEnd) continue
    const [cue, , identifier, gap = '', digits = ''] = match
    if (identifier === undefined && !isBareCue(gap, digits, context)) continue
    const end = match.index + cue.length
    mentions.push(eventMention(digits, match.index, end))
    listEnd = pushFurtherEvents(mentions, text, end)
  }
  return mentions
}

/** In set-off text the number must stand in the cue's line: the next line may be a table's row. A handle has more digits. */
function isBareCue(gap: string, digits: string, context: MentionContext): boolean {
  if (digits.length > MOST_DIGITS || gap === '' || !bareGap.test(gap) || (context.setOff && gap.includes('\n')))
    return false
  return context.productCode !== null && loggingProducts.has(context.productCode)
}

/** Add the further numbers of a list and tell where it ends. */
function pushFurtherEvents(mentions: Mention[], text: string, from: number): number {
  let listEnd = from
  nextEvent.lastIndex = from
  for (let match = nextEvent.exec(text); match !== null; match = nextEvent.exec(text)) {
    const end = nextEvent.lastIndex
    const digits = match[1] ?? ''
    mentions.push(eventMention(digits, end - digits.length, end))
    listEnd = end
  }
  return listEnd
}

function eventMention(digits: string, start: number, end: number): Mention {
  return { kind: 'event', name: String(Number(digits)), start, end }
}
