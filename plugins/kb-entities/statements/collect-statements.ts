/**
 * Collect what an article states that things are: the name beside a code, the source and message of an event, the sentence that
 * says what a module is, or what a key of the registry holds. An article states a thing once; what others state besides is theirs.
 *
 *     'STOP 0x0000000A IRQL_NOT_LESS_OR_EQUAL'             ->  {kind: 'errorCode', name: '0xa', label: 'IRQL_NOT_LESS_OR_EQUAL'}
 *     'Event ID: 7000', 'Source: Service Control Manager'  ->  {kind: 'event', name: '7000', label: 'Service Control Manager'}
 *     'Netif.dll is a library of the gateway.'             ->  {kind: 'dll', name: 'netif.dll', text: the sentence}
 */

import type { SearchedText } from '../search-texts.ts'
import { findCodeNames } from './code-name.ts'
import { findDefinitions } from './definition.ts'
import { findEventEntries } from './event-entry.ts'
import { findKeyDefinitions } from './key-definition.ts'
import type { Statement } from './statement.ts'

/** All that an article states, the first of each thing. */
export function collectStatements(texts: readonly SearchedText[]): Statement[] {
  const body = texts.filter(({ block }) => block !== null)
  const found = [
    ...findCodeNames(body),
    ...findEventEntries(body),
    ...findDefinitions(body),
    ...findKeyDefinitions(body),
  ]
  const first = new Map<string, Statement>()
  for (const statement of found) {
    const key = `${statement.kind} ${statement.name} ${statement.label ?? ''}`
    if (!first.has(key)) first.set(key, statement)
  }
  return [...first.values()]
}
