/**
 * Find everything that one text names: program files, services, references, error codes, event ids, registry keys.
 *
 *     Dsamain.exe fails with 0x80040154, see Q298933   ->  executable, errorCode, reference, in that order
 */

import type { Mention, MentionContext } from '../types.ts'
import { findErrorCodes } from './error-code.ts'
import { findErrorNumbers } from './error-number.ts'
import { findEvents } from './event.ts'
import { findFileNames } from './file-name.ts'
import { findListedFiles } from './listed-file.ts'
import { findReferences } from './reference.ts'
import { findRegistryKeys } from './registry-key.ts'
import { findServices } from './service.ts'
import type { ServiceMatcher } from './service-matcher.ts'
import { findToolCodes } from './tool-code.ts'

/** Characters of the longest name: file systems and the registry hold none that is longer. */
const LONGEST_NAME = 1_000

/** What a search gives: the mentions, and the context's `hive` for the text that follows in the same article. */
export interface TextFindings {
  mentions: Mention[]
  hive: string | null
}

/**
 * Every mention in a text, sorted by start and without overlaps.
 *
 * A registry path that holds a service's key or a file's name is cut around it: the inner mention leads to its own page,
 * what stands before and after it to the key's. So each entity has a mention of its own, at the price that one key may
 * have several in a row.
 */
export function findMentions(text: string, context: MentionContext, services: ServiceMatcher): Mention[] {
  return searchText(text, context, services).mentions
}

/** As `findMentions`, with what the next text of the article has to know. */
export function searchText(text: string, context: MentionContext, services: ServiceMatcher): TextFindings {
  const { mentions: keys, hive } = findRegistryKeys(text, context)
  const found: Mention[] = []
  addTo(found, keys)
  addTo(found, findFileNames(text))
  if (context.setOff) addTo(found, findListedFiles(text))
  addTo(found, findServices(text, context, services))
  addTo(found, findReferences(text, context.articleId))
  addTo(found, findErrorCodes(text))
  addTo(found, findErrorNumbers(text, context.setOff))
  addTo(found, findToolCodes(text))
  addTo(found, findEvents(text, context))
  const mentions = text.length > LONGEST_NAME ? found.filter(({ name }) => name.length <= LONGEST_NAME) : found
  return { mentions: mentions.length > 1 ? withoutOverlaps(mentions) : mentions, hive }
}

/** Nearly all lists are empty. */
function addTo(found: Mention[], mentions: readonly Mention[]): void {
  for (const mention of mentions) found.push(mention)
}

/** Earlier mentions win, and longer ones of the same start; registry paths are cut instead. */
function withoutOverlaps(mentions: Mention[]): Mention[] {
  mentions.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Mention[] = []
  for (const mention of mentions) {
    const last = kept.at(-1)
    if (last === undefined || mention.start >= last.end) kept.push(mention)
    else if (last.kind === 'registryKey' && mention.kind !== 'registryKey' && isInside(mention, last)) {
      kept.pop()
      kept.push(...cutAround(last, mention))
    }
  }
  return kept
}

function isInside(inner: Mention, outer: Mention): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

function cutAround(outer: Mention, inner: Mention): Mention[] {
  const parts = [{ ...outer, end: inner.start }, inner, { ...outer, start: inner.end }]
  return parts.filter(({ start, end }) => start < end)
}
