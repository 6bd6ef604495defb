/**
 * Find what looks like a Windows NT service and is in no vocabulary, for the report by which a maintainer grows it.
 *
 *     net start smnts                    ->  ['smnts']
 *     restart the Foo Gateway service    ->  ['Foo Gateway']
 *
 * Used on whole articles of products that have services; what comes out most often is worth an entry.
 */

import type { MentionContext } from '../types.ts'
import { findServices, hasServices } from './service.ts'
import type { ServiceMatcher } from './service-matcher.ts'

const COMMAND = String.raw`\bnet[ \t]+(?:start|stop)[ \t]+"?(?<key>[A-Za-z][\w$]{2,30})`
const NAME = String.raw`(?:[A-Z][\w/.+-]{0,30}|\([A-Z][\w/+-]{0,15}\))`
const PHRASE = String.raw`\b(?<name>${NAME}(?: ${NAME}){0,4}) [sS]ervice\b(?! (?:[pP]ack|[rR]elease|[aA]ccount|[pP]rovider|[mM]anager|[cC]ontrol))`
const candidate = new RegExp(`${COMMAND}|${PHRASE}`, 'g')

/** Words that stand before "service" without naming one, or after `net start` as a placeholder. */
const noService =
  /^(?:windows(?: nt)?|microsoft|exchange(?: server)?|system|nt|support|product support|customer|online|internet|network|link|x\.400|service|services|the|this|a|an|each|all|any|no|if|when|start|stop|restart|select|click|command|and|or|full|basic|enhanced|netbind|popup)$/i
/** Words that open a sentence or an instruction and belong to no name. */
const leadingWords =
  /^(?:(?:the|this|that|each|a|an|if|when|start|stop|restart|select|click|double-click|your|microsoft|and|or|for|to|in|on|from|XADM|PRB|BUG|FIX|INFO|SMS)[: ]\s*)+/i

/** The names and keys that a text gives to services that the vocabulary lacks, in order, as often as they stand. */
export function findUnknownServices(text: string, context: MentionContext, services: ServiceMatcher): string[] {
  if (!hasServices(context.productCode) || !/net[ \t]|service/i.test(text)) return []
  const known = findServices(text, context, services)
  const names: string[] = []
  for (const match of text.matchAll(candidate)) {
    const end = match.index + match[0].length
    if (known.some((mention) => mention.start < end && mention.end > match.index)) continue
    const name = (match.groups?.key ?? match.groups?.name ?? '').replace(leadingWords, '')
    if (name !== '' && !noService.test(name)) names.push(name)
  }
  return names
}
