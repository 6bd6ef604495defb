/**
 * Read one path of the registry, component by component, over the line breaks that articles put into it.
 *
 *     \SOFTWARE\Microsoft\Windows NT\ CurrentVersion is used   ->  SOFTWARE, Microsoft, Windows NT, CurrentVersion
 *
 * A component may hold spaces. Inside a path the next separator shows it; the last one is read to the end of a set-off
 * line, and in prose only over words that are known to belong together.
 */

/** What stands where a path is read. */
export interface PathPlace {
  /** `\`, or `/` in articles that write so throughout a path (Q174779). */
  separator: '\\' | '/'
  /** Whether line breaks of the source are kept, so that a line's end ends the path unless it is wrapped. */
  setOff: boolean
}

/** The components found, and the offset behind the last one. */
export interface RegistryPath {
  components: string[]
  end: number
}

/** Words that end a path in prose and comment on it in set-off lines. */
const STOP_WORD = String.raw`(?:an?|and|are|as|at|be|by|can|for|from|has|have|if|in|into|is|it|keys?|must|not|of|on|or|registry|so|subkeys?|that|the|then|this|to|under|using|values?|was|which|will|with|hk\w+|reg_\w+)(?!\w)`

const BRACKETED = String.raw`<[^<>\n]{1,60}>|\[[^\][\n]{1,60}\]|\{(?:[^{}\s-]|-\s{0,12}){1,70}\}|\([^()\n]{1,30}\)`
/** A mark ends a component unless more of it follows at once: `Odbcinst.ini`, `cc:Mail`, but `Type:REG_SZ`. */
const INNER_MARK = String.raw`(?:[.']|:(?!REG_))(?=[^\s\\"',;)\]])`

/** Names of more than one word with which a path may end in prose. */
const CLOSING_NAMES = [
  'Client Services',
  'Control Panel',
  'Exchange Provider',
  'Exchange Server',
  'HTML Help',
  'Internet Explorer',
  'Internet Settings',
  'Memory Management',
  'Persistent Routes',
  'Printer Ports',
  'Reboot Required',
  'Session Manager',
  'Shared Tools',
  'Shell Folders',
  'Terminal Server',
  'User Shell Folders',
  'Windows CE',
  'Windows Messaging Subsystem',
  'Windows NT',
]
const closingName = new RegExp(`(?:${CLOSING_NAMES.join('|').replaceAll(' ', String.raw`\s{1,12}`)})(?!\\w)`, 'iy')

/** A long line that does not end a path may be wrapped; a shorter one ends where it ends. */
const WRAPPED_LENGTH = 56

const grammars = { '\\': grammarOf('\\\\'), '/': grammarOf('/') }

/** Read the path that begins at `from` with a component or a separator; null where none does. */
export function readRegistryPath(text: string, from: number, place: PathPlace): RegistryPath | null {
  const components: string[] = []
  const { word } = grammars[place.separator]
  let end = from
  let at = matchesAt(word, text, from) ? from : nextComponent(text, from, place)
  while (at !== -1) {
    end = endOfComponent(text, at, place)
    components.push(tidyComponent(text.slice(at, end)))
    at = nextComponent(text, end, place)
  }
  return components.length > 0 ? { components, end } : null
}

/** Sticky patterns for one separator, given as it stands in a pattern. */
function grammarOf(separator: string) {
  const word = String.raw`(?:${BRACKETED}|[^\s\\${separator}"'<>[\](){},;:=|.@]|${INNER_MARK})+`
  const capital = `(?!${STOP_WORD})(?=[A-Z0-9<[{&%.])${word}`
  const plain = `(?!${STOP_WORD})(?=[\\w<[{&%.])${word}`
  const endOfLine = String.raw`(?=[ \t]*(?:\n|$)|  |\t| ?[:=(,;"\])]| ${STOP_WORD})`
  return {
    word: new RegExp(`(?!${STOP_WORD}\\s)${word}`, 'iy'),
    separation: new RegExp(
      String.raw`([ \t]*\n?[ \t]*)(${separator}+(?:(?:[ \t]*\n[ \t]*|[ \t]+)${separator})?)(\s*)`,
      'y',
    ),
    continuation: new RegExp(`${capital}|${plain}(?=${separator})`, 'y'),
    label: /[\w ]+[:=]/y,
    proseWords: new RegExp(`(?:\\s{1,12}${capital}){1,5}(?=${separator})`, 'y'),
    setOffWords: new RegExp(`(?:(?: | ?\\n *)${plain}){1,5}(?=${separator})`, 'iy'),
    lineWords: new RegExp(`(?: ${plain}){1,4}${endOfLine}`, 'iy'),
  }
}

/** The offset of the component behind the separators at `end`, or -1 where the path ends. */
function nextComponent(text: string, end: number, place: PathPlace): number {
  const { separation, word, continuation, label } = grammars[place.separator]
  separation.lastIndex = end
  const match = separation.exec(text)
  if (match === null) return -1
  const [all, before = '', separators = '', after = ''] = match
  const at = end + all.length
  const isShare = before !== '' && /^(?:\\{2}|\/{2})/.test(separators)
  if (isShare || /\n\s*\n/.test(after) || !matchesAt(word, text, at)) return -1
  if (after === '') return at
  const isLabel = after.includes('\n') && matchesAt(label, text, at)
  return !isLabel && matchesAt(continuation, text, at) ? at : -1
}

function endOfComponent(text: string, at: number, place: PathPlace): number {
  const { word, proseWords, setOffWords, lineWords } = grammars[place.separator]
  if (!place.setOff && matchesAt(closingName, text, at)) return closingName.lastIndex
  const end = matchesAt(word, text, at) ? word.lastIndex : at
  const inner = place.setOff ? setOffWords : proseWords
  if (matchesAt(inner, text, end) && (!place.setOff || isOneLine(text, end, inner.lastIndex))) return inner.lastIndex
  return place.setOff && matchesAt(lineWords, text, end) ? lineWords.lastIndex : end
}

/** Whether no line break stands between two offsets, or only one that wraps a long line or indents the next. */
function isOneLine(text: string, from: number, to: number): boolean {
  const lineEnd = text.indexOf('\n', from)
  if (lineEnd === -1 || lineEnd >= to) return true
  const lineStart = text.lastIndexOf('\n', from - 1) + 1
  const indentation = indentationAt(text, lineStart)
  return lineEnd - lineStart - indentation >= WRAPPED_LENGTH || indentationAt(text, lineEnd + 1) > indentation
}

function indentationAt(text: string, lineStart: number): number {
  let at = lineStart
  while (text[at] === ' ' || text[at] === '\t') at += 1
  return at - lineStart
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

/** One space for each run of white space, and none where a GUID was broken at a hyphen. */
function tidyComponent(component: string): string {
  return component.replace(/(\{[^}]*?-)\s+/g, '$1').replace(/\s+/g, ' ')
}
