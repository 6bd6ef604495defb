/** Command lines. In: `net stop snmp`, `C:\>dir /s`. Out: true. */

const PROMPT = /^(?:[A-Z]:\\?[^ ]*>|>|\$ |# )\S/i
const COMMANDS =
  /^"? ?(?:net|copy|xcopy|cd|chdir|del|dir|md|mkdir|rd|ren|rename|attrib|expand|extract|format|fdisk|setup|regsvr32|regedt32|regedit|ipconfig|ping|nbtstat|netstat|route|arp|cacls|at|start|set|path|type|echo|edlin|edit|debug|link|cl|bc|lib|nmake|masm|mode|prompt|chkdsk|scandisk|mem|msd|win|sys|loadhigh|lh|device|devicehigh|files|buffers|stacks|isql|bcp|rundll32|winnt|winnt32|ntbackup|lodctr|unlodctr|eseutil|edbutil|isinteg|mtacheck|netdom|nltest|jetpack|tracert|ftp)(?:\.exe|\.com)?(?: (?!and )|=|$)/i
/** `dir /s`, `share/f:4096`. */
const SWITCH = / [/-][A-Za-z?]|^[\w.]{2,}\/[A-Z?](?!\w)/i
const TYPED = /\b(?:typ(?:e|ing)|commands?|command line|command prompt|run|syntax|enter|switch(?:es)?|lines?)\b/i

const REACH = 80

/** Whether lines are typed at a prompt. `intro` is the text before them, which may say so. */
export function isCommand(texts: readonly string[], intro: string): boolean {
  const [first = ''] = texts
  if (PROMPT.test(first) || COMMANDS.test(first)) return true
  return TYPED.test(intro.slice(-REACH)) || (texts.length <= 3 && SWITCH.test(first))
}
