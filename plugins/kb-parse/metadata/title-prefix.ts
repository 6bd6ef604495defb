/**
 * The code that a title begins with.
 *
 * In: `XADM: Exchange Services Won't Start`. Out: `XADM`. In: `Word: Borders Look Different`. Out: null, for a product's
 * name is no code: a code has a word of capitals, or says what kind of message the article is about.
 */

const LONGEST = 20
const WORDS = /^[A-Z0-9][\w.'/&+-]*(?: [A-Z0-9][\w.'/&+-]*){0,2}$/
const CAPITALS = /(?:^|[ /])[A-Z]{2,}[A-Z0-9/.&+-]*(?:$| )/
const MESSAGE_WORDS = /(?:^| )(?:Err(?:or)?|ErrMsg|Err Msg|Error Message|Doc Err|Msg|Inf)$/

/** The code, without its colon; null where the title begins with none. */
export function findTitlePrefix(title: string): string | null {
  const colon = title.indexOf(':')
  if (colon < 2 || colon > LONGEST) return null
  const prefix = title.slice(0, colon)
  return WORDS.test(prefix) && (CAPITALS.test(prefix) || MESSAGE_WORDS.test(prefix)) ? prefix : null
}
