/**
 * Find the sentences in which an article says what a module is, and the names that it gives to modules.
 *
 *     Netif.dll is the library that reads the message tables.   ->  the sentence, for netif.dll
 *     the Registry Editor (Regedt32.exe)                        ->  `Registry Editor`, for regedt32.exe
 *     Setup fails because Netif.dll is an older version.        ->  nothing
 */
import type { SearchedText } from '../search-texts.ts'
import type { EntityKind, Mention } from '../types.ts'
import { firstSentence } from './sentence.ts'
import type { Statement } from './statement.ts'

const moduleKinds: ReadonlySet<EntityKind> = new Set<EntityKind>(['dll', 'executable', 'otherFile'])

/** What may stand between the beginning of a sentence and the name. */
const openingBefore = /(?<=^|[.!?:]["')]?\s+|\n\s*)(?:The (?:file )?)?["']?$/

/** The sentence goes on as a definition does: `is the`, `(the scheduler) is a`, `contains the`. */
const KIND_WORD = String.raw`(?: (?:file|program|utility|tool|driver|library|module|component|service|process|DLL|executable|command|control|dynamic[- ]link library))?`
const definitionAfter = new RegExp(
  String.raw`^["')]?${KIND_WORD}(?: \([^()]{2,60}\))?,? (?:is (?:an?|the|one of the|part of|used (?:to|by|for)|responsible for|required (?:to|by|for)|designed to|loaded by|installed by)|contains the|provides the|implements the)\b`,
)

/** What stands in the place of a definition and is none: it tells of one copy, or of the trouble at hand. */
const noDefinition =
  /\bis (?:an?|the|one of the) (?:[\w-]+ ){0,3}?(?:versions?|causes?|problems?|reasons?|culprit|file that (?:is|was|has)|following|same|only|wrong|correct|corrupt\w*|damaged|missing|older|newer|new|latest|updated?|self-extracting|hotfix|fix|example|name of|path|result|last|first|next|read-only|hidden|default|bad|known|default|file name|location)\b|\bis (?:not|no longer|missing)\b|\bis (?:required|used) (?:to|by|for) (?:this|reproduce|correct|resolve|fix|work around)/i

/** `the Exchange Performance Optimizer (Perfwiz.exe)`: two words or more, in capitals but for small words and a last noun. */
const WORD = String.raw`[A-Z0-9][\w.+/&-]*`
const NOUN = 'service|driver|utility|tool|program|library|control|editor|component|compiler|debugger|application'
const calledBefore = new RegExp(
  String.raw`(?<phrase>[A-Z][\w.+/&-]*(?: (?:${WORD}|of|for|and|to|the)){0,6} (?:${WORD}|${NOUN})) \($`,
)

/** Words that begin a sentence or a step, not a name. */
const noNameBefore =
  /^(?:(?:the|Start|Run|Use|Open|Install|Copy|Launch|Click|Quit|Exit|Close|In|On|When|The|If|From|To|Using|With|Restart|Type|Rename|Replace|Delete|Extract|Both|A|An|For|Then|Stop|Note|See|Enter|Choose|Select|View|Obtain|Download|This|Once|After|Before|Because|While|Although|Does|Is|Are) )+/

/** Shorter sentences say nothing. */
const SHORTEST = 30

/** How much text before the name tells whether the sentence begins there, or what the module is called. */
const BEFORE = 24
const CALLED = 90
const AFTER = 120

/** How far the end of the sentence is looked for. */
const REACH = 480

/** The definitions of modules in a body's running text, and what modules are called in front of parentheses. */
export function findDefinitions(texts: readonly SearchedText[]): Statement[] {
  return texts.flatMap(({ text, mentions, block }) =>
    block?.node.type === 'code' || block?.parent.type === 'heading'
      ? []
      : mentions
          .filter(({ kind }) => moduleKinds.has(kind))
          .flatMap((mention) => [...define(text, mention), ...nameModule(text, mention)]),
  )
}

function define(text: string, { kind, name, start, end }: Mention): Statement[] {
  const opening = openingBefore.exec(text.slice(Math.max(0, start - BEFORE), start))
  if (!opening || !definitionAfter.test(text.slice(end, end + AFTER))) return []
  const sentence = firstSentence(text.slice(start - opening[0].length, end + REACH))
  const isDefinition = sentence.length >= SHORTEST && !noDefinition.test(sentence)
  return isDefinition ? [{ kind, name, label: null, text: sentence }] : []
}

/** A name of one word is any word; the parenthesis holds the file and nothing else. */
function nameModule(text: string, { kind, name, start, end }: Mention): Statement[] {
  if (text[start - 1] !== '(' || text[end] !== ')') return []
  const phrase = calledBefore.exec(text.slice(Math.max(0, start - CALLED), start))?.groups?.['phrase']
  const label = phrase?.replace(noNameBefore, '') ?? ''
  return label.includes(' ') ? [{ kind, name, label, text: null }] : []
}
