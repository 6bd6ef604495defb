/**
 * Find the sentences in which an article says what a key of the registry holds.
 *
 *     The HKLM\SYSTEM\Select key determines which control set...       ->  the sentence
 *     Most settings of Widget are stored in the following key: HKLM\...  ->  the sentence up to its colon
 *     HKLM\...\Options, and below it "This key stores the options..."    ->  that sentence
 *     It is located under HKLM\...                                       ->  nothing
 */
import type { SearchedText } from '../search-texts.ts'
import type { Mention } from '../types.ts'
import { firstSentence, lastSentence } from './sentence.ts'
import type { Statement } from './statement.ts'

/** What articles call a key or value. */
const NOUN = '(?:registry )?(?:key|subkey|value|entry|parameter|setting|branch|hive|subtree)'

/** How a sentence on what a key holds goes on. */
const HOLDS = String.raw`(?:contains|stores|holds|lists|specifies|determines|controls|defines|describes|sets|is (?:an?|the|used|where the))\b`

/** What may stand between the beginning of a sentence and the path. */
const openingBefore = new RegExp(String.raw`(?<=^|[.!?:]["')]?\s+|\n\s*)(?:(?:The|This) (?:${NOUN} )?)?["'(\\]?$`)
const holdsAfter = new RegExp(String.raw`^["')]?(?: ${NOUN})? ${HOLDS}`)

/** Below a path that stands alone. */
const holdsBelow = new RegExp(String.raw`^\s*(?:This|The) ${NOUN} ${HOLDS}`)

/** A sentence that ends with the path: what is kept, and that it is kept there. */
const keptBefore =
  /^(?<kept>[A-Z][^.:;?!\\]{6,160}?) (?:is|are) (?<verb>stored|kept|maintained|listed|recorded|saved|held|found|located|registered|controlled|configured|specified)(?: \w+)? (?:in|under|at|below|by)\b[^.:;?!\\]{0,60}:?$/

/** Before the subject: `For Windows 95, the profiles are ...`. */
const circumstance = /^(?:For|On|In|Under|With) [^,]{2,50}, /

/** Begin a sentence that tells what to do, or goes on from another one. */
const noSubject =
  /^(?:it|they|he|these|those|this|that|there|if|when|because|although|however|unless|whether|to|note|check|delete|remove|change|add|use|make|verify|edit|find|create|set|increase|modify|locate|determine|for example|by default|in addition)\b/i

/** What is kept is told of the case at hand, is another key or value, or is not named at all: `the value that is found in ...`. */
const namesNothing =
  /\b(?:that|which|who)$|\b(?:this|these|above|below|you|your|when|if|where|must|cannot|whose)\b|^(?:(?:the|a|an|all|following|other|remaining|new|registry|information|data|location|path|keys?|subkeys?|values?|entry|entries|settings?|parameters?|default) ?)+$|^The [\w"'. -]{1,40} (?:key|subkey|value|entry|parameter|setting)s?$/i

/** Where one thing alone lies, the key may hold much else. */
const tellsPlace = /^(?:found|located)$/
const isMany = /s$|\binformation$|\b(?:parameters|settings|entries|options|values) (?:for|of|that)\b/

/** Set-off text goes on to the next line; nothing else stands between a path and what is said of it below. */
const nothing = /^[\s"').:]*$/

/** How far a sentence reaches before and behind the path. */
const REACH = 300

/** The sentences on keys in a body's texts. */
export function findKeyDefinitions(texts: readonly SearchedText[]): Statement[] {
  return texts.flatMap(({ text, mentions }, place) =>
    mentions.flatMap((mention) => {
      if (mention.kind !== 'registryKey') return []
      const said =
        readSubject(text, mention) ??
        readKept(text, mention, texts[place - 1]) ??
        readBelow(text, mention, texts[place + 1])
      return said === null ? [] : [{ kind: mention.kind, name: mention.name, label: null, text: said }]
    }),
  )
}

/** The key is the sentence's subject. */
function readSubject(text: string, { start, end }: Mention): string | null {
  const opening = openingBefore.exec(text.slice(Math.max(0, start - REACH), start))
  const goesOn = holdsAfter.test(text.slice(end, end + REACH))
  return opening && goesOn ? firstSentence(text.slice(start - opening[0].length, end + REACH)) : null
}

/** The sentence ends with the key, or announces it in the text before. */
function readKept(text: string, { start }: Mention, before: SearchedText | undefined): string | null {
  const inside = text.slice(Math.max(0, start - REACH), start).replace(/["'(\\]$/, '')
  const announcing = nothing.test(inside) ? (before?.text.slice(-REACH) ?? '') : inside
  const sentence = lastSentence(announcing).replace(/\s+/g, ' ')
  const { kept, verb = '' } = keptBefore.exec(sentence)?.groups ?? {}
  const subject = kept?.replace(circumstance, '')
  if (subject === undefined || noSubject.test(subject) || namesNothing.test(subject)) return null
  return tellsPlace.test(verb) && !isMany.test(subject) ? null : `${sentence} …`
}

/** The text below a key that stands alone says what it is. */
function readBelow(text: string, { start, end }: Mention, below: SearchedText | undefined): string | null {
  const isAlone = nothing.test(text.slice(0, start)) && nothing.test(text.slice(end))
  return isAlone && below && holdsBelow.test(below.text) ? firstSentence(below.text.slice(0, REACH)) : null
}
