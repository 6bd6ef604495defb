/**
 * Find the Windows NT services that a text names, by the words of a vocabulary.
 *
 *     stop the information store      ->  [{kind: 'service', name: 'Microsoft Exchange Information Store', ...}]
 *     net start w3svc                 ->  'World Wide Web Publishing Service'
 *     Product Support Services        ->  []
 */

import type { Mention, MentionContext } from '../types.ts'
import { isWord } from './characters.ts'
import { findAddress } from './service-address.ts'
import { hashWord, type PhraseTable, type ServiceMatcher, type ServicePhrase } from './service-matcher.ts'
import { isCoordinated, isMeant, serviceWordEnd } from './service-neighbours.ts'

/**
 * Products without Windows NT services: of the same name, Windows 95's network components, LAN Manager's services and
 * the foreign message transfer agents of the mail gateways are something else.
 */
const foreignProducts = new Set([
  'win95x',
  'win3x',
  'msdos',
  'lanman',
  'pcmail',
  'macmail',
  'homegame',
  'homekids',
  'homemm',
  'homemisc',
  'automap',
  'msnetwork',
])

/** Every service that a text names, in order. */
export function findServices(text: string, context: MentionContext, matcher: ServiceMatcher): Mention[] {
  const mentions: Mention[] = []
  if (!hasServices(context.productCode)) return mentions
  let at = 0
  while (at < text.length) {
    if (!isWord(text.charCodeAt(at))) {
      at += 1
      continue
    }
    const end = endOfWord(text, at)
    const mention =
      matcher.firstWords[hashWord(text, at, end)] === 1 ? mentionAt(text, at, end, context, matcher) : null
    if (mention !== null) mentions.push(mention)
    at = mention?.end ?? end
  }
  return mentions
}

/** Whether the articles of a product speak of Windows NT services. */
export function hasServices(productCode: string | null): boolean {
  return productCode === null || !foreignProducts.has(productCode)
}

/** The service named or addressed by the word at `[start, end)` and those after it. */
function mentionAt(
  text: string,
  start: number,
  end: number,
  context: MentionContext,
  matcher: ServiceMatcher,
): Mention | null {
  const word = text.slice(start, end).toLowerCase()
  const address = findAddress(text, start, end, word)
  if (address !== null) {
    const named = longestPhrase(matcher.addressed, text, address.start, context, (_phrase, phraseEnd) =>
      address.endsAt(phraseEnd) ? phraseEnd : -1,
    )
    if (named !== null) return named
  }
  return longestPhrase(matcher.anywhere, text, start, context, (phrase, phraseEnd) =>
    endInRunningText(text, start, phraseEnd, phrase),
  )
}

/**
 * Where a phrase's mention ends, "service" behind it included; -1 where its neighbours forbid it. A name that needs no
 * "service" counts before "services" as well: "the NetLogon services on all controllers" (Q139056).
 */
function endInRunningText(text: string, start: number, phraseEnd: number, phrase: ServicePhrase): number {
  const serviceEnd = serviceWordEnd(text, phraseEnd)
  if (phrase.needsService && serviceEnd === -1 && !isCoordinated(text, start, phraseEnd)) return -1
  const end = serviceEnd === -1 ? phraseEnd : serviceEnd
  if (isMeant(text, start, end)) return end
  const isPlural = serviceEnd !== -1 && /s$/i.test(text.slice(phraseEnd, serviceEnd))
  return isPlural && !phrase.needsService && isMeant(text, start, phraseEnd) ? phraseEnd : -1
}

function longestPhrase(
  table: PhraseTable,
  text: string,
  start: number,
  context: MentionContext,
  judge: (phrase: ServicePhrase, end: number) => number,
): Mention | null {
  const firstEnd = endOfWord(text, start)
  for (const phrase of phrasesAt(table, text, start, firstEnd)) {
    if (phrase.products !== null && !phrase.products.has(context.productCode ?? '')) continue
    const phraseEnd = endOfPhrase(text, start, firstEnd, phrase)
    const end = phraseEnd === -1 ? -1 : judge(phrase, phraseEnd)
    if (end !== -1) return { kind: 'service', name: phrase.service.name, start, end }
  }
  return null
}

/** The phrases that the first word and the one behind it allow. */
function phrasesAt(table: PhraseTable, text: string, start: number, end: number): readonly ServicePhrase[] {
  const sharing = table.get(text.slice(start, end).toLowerCase())
  if (sharing === undefined || sharing.bySecond.size === 0) return sharing?.alone ?? []
  const next = startOfWord(text, end)
  return sharing.bySecond.get(text.slice(next, endOfWord(text, next)).toLowerCase()) ?? sharing.alone
}

/** The end of all of a phrase's words, the last one perhaps in the plural; -1 where the text says something else. */
function endOfPhrase(text: string, start: number, firstEnd: number, phrase: ServicePhrase): number {
  let end = firstEnd
  for (let index = 1; index < phrase.words.length; index += 1) {
    const next = skipGap(text, end, phrase.gaps[index - 1] ?? ' ')
    if (next === -1) return -1
    end = endOfWord(text, next)
    if (!isSameWord(text.slice(next, end), phrase.words[index] ?? '', index === phrase.words.length - 1)) return -1
  }
  if (phrase.exact !== null && text.slice(start, end).replace(/\s+/g, ' ') !== phrase.exact) return -1
  return end
}

function isSameWord(written: string, word: string, isLast: boolean): boolean {
  const lower = written.toLowerCase()
  return lower === word || (isLast && word === 'service' && lower === 'services')
}

/** The offset behind a gap: any white space but a blank line for a space, else the gap's own marks. */
function skipGap(text: string, from: number, gap: string): number {
  const to = startOfWord(text, from)
  const between = text.slice(from, to)
  if (between === gap) return to
  const isFolded = between.replace(/\s+/g, ' ') === gap && !/\n\s*\n/.test(between)
  return isFolded ? to : -1
}

function startOfWord(text: string, from: number): number {
  let start = from
  while (start < text.length && !isWord(text.charCodeAt(start))) start += 1
  return start
}

function endOfWord(text: string, start: number): number {
  let end = start
  while (end < text.length && isWord(text.charCodeAt(end))) end += 1
  return end
}
