/**
 * Find the names of program files: DLLs, EXEs, and the other binary kinds (SYS, OCX, VBX, VXD, 386, DRV, CPL, COM).
 *
 * One scan from dot to dot serves all kinds, because nearly every dot in an article ends a sentence and three
 * characters tell. Names count in prose, code, paths, URLs and file tables alike.
 *
 *     Rename Netif.dll in C:\Exchsrvr\Bin.   ->  [{kind: 'dll', name: 'netif.dll', start: 7, end: 16}]
 *     All of the *perf.dll files             ->  []
 */

import type { EntityKind, Mention } from '../types.ts'
import { isSpace, isWord } from './characters.ts'

/** Kind by extension; the extension is packed into one number so that the scan compares no strings. */
const kinds = new Map<number, EntityKind>([
  [pack('dll'), 'dll'],
  [pack('exe'), 'executable'],
  [pack('sys'), 'otherFile'],
  [pack('ocx'), 'otherFile'],
  [pack('vbx'), 'otherFile'],
  [pack('vxd'), 'otherFile'],
  [pack('386'), 'otherFile'],
  [pack('drv'), 'otherFile'],
  [pack('cpl'), 'otherFile'],
  [pack('com'), 'otherFile'],
])

const EXTENSION_LENGTH = 3

/** Characters beside letters and digits that stand in real names: CPPQ&A.EXE, VC++BeginnersFAQ.exe, OUROLE~1.EXE. */
const nameMarks = new Set(Array.from('_-~$&!#+@^', (mark) => mark.charCodeAt(0)))

/** Marks that begin no name; they are punctuation of what stands around it (`@VB6STKIT.DLL` in a setup list). */
const leadingMarks = new Set(Array.from('-&!#+@^', (mark) => mark.charCodeAt(0)))

/** Stems that stand for any name: `filename.exe`, `xxx.exe`, `nnn.dll`, or for the reader's own: `MyApp.exe`, `Test.dll`. */
const placeholderStem =
  /^(?:file_?name|dll_?name|app_?name|x{2,}|n{3,}|dll|exe|test|(?:my|your)_?(?:app|client|component|control|dll|exe|file|prog|program|proj|project|server))$/i
/** Settings of [boot] in SYSTEM.INI that no file is named after. */
const settings: ReadonlySet<string> = new Set(['display.drv', 'network.drv', 'secondnet.drv'])
/** Settings of [boot] that have the names of files; before an equals sign they are settings, another program's too (`atm.system.drv=`). */
const settingsOrFiles: ReadonlySet<string> = new Set([
  'comm.drv',
  'keyboard.drv',
  'language.dll',
  'mouse.drv',
  'sound.drv',
  'system.drv',
])
const equalsSign = /[ \t]*=/y
/** Letters that stand for others are of the other case: `BRT70xxx.EXE`, `msbXXXX.exe`, but `aic78xxx.sys`. */
const placeholderLetters = /[A-Z]\d*n?x{3}|[a-z]\d*X{3}/

/** Programs of MS-DOS and Windows NT whose names no host has, in whatever case. */
const wellKnownPrograms: ReadonlySet<string> = new Set(['command.com', 'ntdetect.com', 'win.com'])
/** MS-DOS has no longer ones; a letter alone stands for any name, or any domain (`a.com`). */
const programStem = /^(?=.*[a-z])[^.@+]{2,8}$/
const LONGEST_ADDRESS = 200
const serverStart = /^[("'<=]*\\\\/

/** Every program file that a text names, in order; names are lower case. */
export function findFileNames(text: string): Mention[] {
  const mentions: Mention[] = []
  for (let dot = text.indexOf('.'); dot !== -1; dot = text.indexOf('.', dot + 1)) {
    const kind = kindAt(text, dot)
    if (kind === undefined) continue
    const end = dot + 1 + EXTENSION_LENGTH
    if (!endsName(text, end)) continue
    const start = startOfName(text, dot)
    if (start === dot || isPattern(text, start, end)) continue
    const written = text.slice(start, end)
    const name = written.toLowerCase()
    if (isPlaceholder(name, end - start) || placeholderLetters.test(written) || isSetting(name, text, end)) continue
    if (name.endsWith('.com') && isHost(name, text, start, end)) continue
    mentions.push({ kind, name, start, end })
  }
  return mentions
}

function pack(extension: string): number {
  return packCodes(extension.charCodeAt(0), extension.charCodeAt(1), extension.charCodeAt(2))
}

/** Bit 0x20 makes letters lower case and leaves digits as they are. */
function packCodes(first: number, second: number, third: number): number {
  return ((first | 0x20) << 16) | ((second | 0x20) << 8) | (third | 0x20)
}

function kindAt(text: string, dot: number): EntityKind | undefined {
  return kinds.get(packCodes(text.charCodeAt(dot + 1), text.charCodeAt(dot + 2), text.charCodeAt(dot + 3)))
}

/**
 * Whether a name can end here: not inside a word (`cn.Execute`), and not before a further extension, which makes it a
 * renamed file (`Mdbperf.dll.old`, Q320097). A plural `s` is no part of the name (`EXTERNAL.EXEs`).
 */
function endsName(text: string, end: number): boolean {
  const next = text.charCodeAt(end)
  if (next === 0x73) return !isWord(text.charCodeAt(end + 1))
  if (isWord(next)) return false
  return next !== 0x2e || !isWord(text.charCodeAt(end + 1))
}

function startOfName(text: string, dot: number): number {
  let start = dot
  while (start > 0 && isNameCode(text, start - 1)) start -= 1
  while (start < dot && leadingMarks.has(text.charCodeAt(start))) start += 1
  return start
}

/** Name characters, and a dot between two of them (`perfdsa.sp2.dll`); "Start...Ntoskrnl.exe" breaks at its dots. */
function isNameCode(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (isWord(code) || nameMarks.has(code) || code >= 0xc0) return true
  return code === 0x2e && at > 0 && isWord(text.charCodeAt(at - 1)) && isWord(text.charCodeAt(at + 1))
}

/**
 * Whether a wildcard, a variable, angle brackets or the dot of a rule of NMAKE (`.c.exe:`) make the candidate a pattern for names instead of a name. A log of SMS
 * has its module in them: `$$<CliEx32.dll>`.
 */
function isPattern(text: string, start: number, end: number): boolean {
  switch (text[start - 1]) {
    case '?':
      return start > 1 && !isSpace(text.charCodeAt(start - 2))
    case '*':
      return !isEmphasised(text, start, end)
    case '%':
      return !followsVariable(text, start)
    case '.':
      return start < 2 || isSpace(text.charCodeAt(start - 2))
    case '<':
      return text[end] === '>' && !text.startsWith('import ', start - 8) && text[start - 2] !== '$'
    default:
      return false
  }
}

/** `***Cluster.exe***` is a name with emphasis around it, `*perf.dll` and `Msgr*32.dll` are wildcards. */
function isEmphasised(text: string, start: number, end: number): boolean {
  let first = start - 1
  while (text[first - 1] === '*') first -= 1
  return text[end] === '*' && !isWord(text.charCodeAt(first - 1))
}

/** `%windir%Setup.exe` names a file in a folder, `%1.dll` does not. */
function followsVariable(text: string, start: number): boolean {
  let at = start - 2
  while (isWord(text.charCodeAt(at))) at -= 1
  return text[at] === '%' && at < start - 2
}

/**
 * Whether a name in COM is a host's. A program's is written in capitals or stands behind a backslash (`C:\Dos\Format.com`),
 * is as short as MS-DOS has them, and no part of an address (`FTP.MICROSOFT.COM`, `a@LAMP.COM`).
 * Nothing tells a short host that stands in capitals by itself (`MSN.COM`); of 3,045 names that the archive has so, 6 are hosts.
 */
function isHost(name: string, text: string, start: number, end: number): boolean {
  const stem = name.slice(0, -1 - EXTENSION_LENGTH)
  if (!programStem.test(stem) || isInAddress(text, start)) return true
  return text[start - 1] !== '\\' && text.slice(end - EXTENSION_LENGTH, end) !== 'COM' && !wellKnownPrograms.has(name)
}

/** Whether what stands before a place, up to white space, begins an address of the web or of mail, or a path on a server. */
function isInAddress(text: string, end: number): boolean {
  let start = end
  while (start > 0 && end - start < LONGEST_ADDRESS && !isSpace(text.charCodeAt(start - 1))) start -= 1
  const before = text.slice(start, end)
  return before.includes('//') || before.includes('@') || serverStart.test(before)
}

function isSetting(name: string, text: string, end: number): boolean {
  if (settings.has(name)) return true
  equalsSign.lastIndex = end
  return settingsOrFiles.has(name.replace(/^\w+\.(?=\w+\.\w+$)/, '')) && equalsSign.test(text)
}

function isPlaceholder(name: string, length: number): boolean {
  const stem = name.slice(0, length - 1 - EXTENSION_LENGTH)
  return placeholderStem.test(stem) || (name.endsWith('.386') && !/[a-z]/.test(stem))
}
