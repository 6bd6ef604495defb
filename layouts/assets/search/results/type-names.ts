/**
 * What the types of articles are called. A trailer may give several: `kbhowto kbinfo` -> `How-to, Information`
 */

const NAMES: Readonly<Record<string, string>> = {
  kbbug: 'Bug',
  kbhowto: 'How-to',
  kbinfo: 'Information',
  kbprb: 'Problem',
}

/** The names of all types that are known; the others say nothing to a reader. */
export function nameTypes(types: string): string {
  return types
    .split(/\s+/)
    .flatMap((type) => (Object.hasOwn(NAMES, type) ? [NAMES[type]] : []))
    .join(', ')
}
