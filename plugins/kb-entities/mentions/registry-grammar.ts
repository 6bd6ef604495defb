/**
 * The patterns by which a registry path is read, one set for each separator.
 *
 * All are sticky and look only ahead, over a bounded number of words, so that a text costs no more than its length.
 */

/** `\`, or `/` in articles that write so throughout a path (Q174779). */
export type PathSeparator = '\\' | '/'

/** What a reader needs for paths with one separator; each pattern is tried at an offset. */
export interface PathGrammar {
  /** One word of a component. */
  word: RegExp
  /** Separators with the white space around them; groups: before, separators, behind. */
  separation: RegExp
  /** A word behind a separator and white space that goes on with the path. */
  continuation: RegExp
  /** Further words of a component that has a separator behind it, in prose and in set-off text. */
  innerProse: RegExp
  innerSetOff: RegExp
  /** Further words of the last component, in prose and in set-off text. */
  lastProse: RegExp
  lastSetOff: RegExp
}

/** Small words that no component begins with, though some are parts of one (`Age of Empires`). */
const PARTICLES = 'an?|as|at|for|in|of|the|to|with'
/** Words that go on with the sentence. */
const SENTENCE_WORDS =
  'and|are|be|by|can|could|does|from|has|have|if|into|is|it|may|must|not|on|or|should|so|that|then|this|under|using|was|when|which|will|would'
/** What articles call a path. */
const PATH_NOUNS = 'keys?|subkeys?|registry|values?'
const NEXT_PATH = String.raw`[Hh][Kk]\w+|KEY_\w+|REG_\w+|reg_\w+`

const STOP_WORD = String.raw`(?:${PARTICLES}|${SENTENCE_WORDS}|${PATH_NOUNS}|${NEXT_PATH})(?!\w)`
const SENTENCE_STOP = String.raw`(?:${SENTENCE_WORDS}|${NEXT_PATH})(?!\w)`
/** Words with a capital that begin the next sentence, line or column. */
const OPENING_WORD = `(?:${[PARTICLES, SENTENCE_WORDS, PATH_NOUNS].map(capitalise).join('|')}|[A-Z]+:|NOTE|Name|Type|Data|When|You|Note|After|Click|Class|Default|Set)(?!\\w)`

const BRACKETED = String.raw`<(?!/)[^<>\n]{1,60}(?<!/)>|\[[^\][\n]{1,60}\]|\{(?:[^{}\s-]|-\s{0,12}){1,70}\}|\([^()\n]{1,30}\)`
/**
 * A mark ends a component unless more of it follows at once: `Odbcinst.ini`, `cc:Mail`, but `Type:REG_SZ`. What is left
 * out of one is part of it: `S-1-5-...\Software`.
 */
const INNER_MARK = String.raw`\.{2,3}(?=\\)|(?:[.']|:(?!REG_))(?=[^\s\\"',;)\]])`

/** A name within a path that holds a word that would end it. */
const INNER_NAMES = String.raw`VB\s+and\s+VBA\s+Program\s+Settings(?=\\)`

/** Names of more than one word with which a path may end in the middle of a sentence, or before a line's end. */
const CLOSING_NAMES = [
  'App Paths',
  'Client Components',
  'Control Panel',
  'Exchange Provider',
  'HTML Help',
  'IniFile Times',
  'Internet Explorer',
  'Internet Settings',
  'Memory Management',
  'Restore in Progress',
  'Script Map',
  'Session Manager',
  'Shared Tools',
  'Shell Folders',
  'Terminal Server',
  'Time Zones',
  'User Shell Folders',
  'Windows NT',
]
/** A name whose first word has been read already. */
const CLOSING_REST = String.raw`(?:${CLOSING_NAMES.map((name) => `(?<=${name.split(' ')[0]})\\s+${name.split(' ').slice(1).join('\\s+')}`).join('|')})(?!\w)`

/** What shows in prose that the words before it were the path's: a noun for it, or the end of the clause. */
const PROSE_END = String.raw`(?=\s+(?:registry\s+)?(?:keys?|subkeys?|values?|entry|entries|branch|hive|folder)\b|[.,;)"]|\s*$)`
const LINE_END = String.raw`(?=[ \t]*(?:\n|$)|  |\t| ?[:=(,;"\])<]|\.(?:\s|$)| ${STOP_WORD})`

/** The grammar of each separator. */
export const pathGrammars: Readonly<Record<PathSeparator, PathGrammar>> = {
  '\\': grammarOf('\\\\', '\\\\'),
  // Where slashes part a path, a backslash stands before the first here and there (Q283056).
  '/': grammarOf('/', '[\\\\/]'),
}

function grammarOf(reserved: string, separator: string): PathGrammar {
  const word = String.raw`(?:${INNER_NAMES}|${BRACKETED}|[^\s\\${reserved}"'<>[\](){},;:=|.@]|${INNER_MARK})+`
  const capital = `(?!${STOP_WORD})(?=[A-Z0-9<[{(&%.])${word}`
  const plain = `(?!${STOP_WORD})(?=[\\w<[{(&%.])${word}`
  return {
    word: new RegExp(`(?!${STOP_WORD}\\s)${word}`, 'y'),
    separation: new RegExp(
      String.raw`([ \t]*\n?[ \t]*)(${separator}+(?:(?:[ \t]*\n[ \t]*|[ \t]+)${separator})?)(\s*)`,
      'y',
    ),
    continuation: new RegExp(`${capital}|${plain}(?=${separator})`, 'y'),
    innerProse: new RegExp(
      `(?:\\s{1,12}${capital}){1,5}(?=${separator}|\\s{1,12}${separator}(?!${separator}))|\\s${plain}(?=${separator}\\w)`,
      'y',
    ),
    innerSetOff: new RegExp(
      `(?:(?: | ?\\n *)(?!${SENTENCE_STOP})(?=[\\w<[{(&%.])${word}){1,5}(?=${separator}| ${separator}(?!${separator}))`,
      'y',
    ),
    lastProse: new RegExp(`(?:\\s{1,12}(?!${OPENING_WORD})(?!\\()${capital}){1,3}${PROSE_END}|${CLOSING_REST}`, 'y'),
    lastSetOff: new RegExp(
      `(?: (?!\\()${plain}| (?:of|for)(?= [A-Z])){1,4}(?: \\(secs\\))?${LINE_END}|${CLOSING_REST}`,
      'y',
    ),
  }
}

function capitalise(words: string): string {
  return words
    .split('|')
    .map((word) => `[${word.charAt(0).toUpperCase()}]${word.slice(1)}|${word.toUpperCase()}`)
    .join('|')
}
