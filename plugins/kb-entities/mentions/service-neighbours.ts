/**
 * Judge by its neighbours whether a service's name means the service.
 *
 *     the information store stops        ->  the service
 *     the Public Information Store object  ->  an object in the directory
 *     SQL Server service pack            ->  a product's update
 */
import { isWord } from './characters.ts'

/** Behind "service" these words make it a pack, an account or a business; a server says "SMTP Service ready" (Q182821). */
const NO_SERVICE_NEXT = String.raw`(?:packs?|releases?|accounts?|providers?|level|levels|bureaus?|manager|control manager|agreements?|advertis\w*|bulletin|representatives?|technicians?|ready)\b`
const serviceWord = new RegExp(String.raw`\s{1,12}services?\b(?!\s{1,12}${NO_SERVICE_NEXT})`, 'iy')
const noServiceNext = new RegExp(String.raw`\s{1,12}${NO_SERVICE_NEXT}`, 'iy')

/** "Server, Workstation, and Messenger services": names joined up to the one word that serves all. */
const coordination =
  /(?:(?:,\s{0,3}(?:and|or)?|\s+(?:and|or|&)|\/)\s{0,12}(?:the\s+)?[A-Za-z][\w.-]{0,30}(?:\s+[A-Z][\w-]{0,30}){0,4}){1,6}\s+services\b/y

/** How much text on either side decides. */
const BEFORE = 40
const AFTER = 16

/** Directories of others, and programming interfaces to directories. */
const directoryService = /^directory services?$/i
const foreignDirectory =
  /\b(?:active|active directory|netware|novell|nds|ldap|x\.500|banyan|streettalk|lotus|notes|domino|sna|cell|nt|windows 2000|metadirectory|proxy)\W{0,2}$/i
const directoryInterface = /^\s+(?:interfaces?|manager|client|agent)\b/i

/** "Exchange Server service" and "NT Workstation service" speak of a product; the Server service has no name before it. */
const productService = /^(?:server|workstation)(?:\s+services?)?$/i
const productBefore =
  /\b(?:exchange|nt|sql|sna|proxy|terminal|site|index|cluster|transaction|systems management|information|microsoft)\s$/i

/** Words before a name that give it to someone else, by the words with which the name ends. */
const foreignBefore: readonly { name: RegExp; before: RegExp }[] = [
  { name: /information store$/i, before: /\b(?:public|private|personal)\W{0,2}$/i },
  { name: productService, before: productBefore },
  { name: /spooler$/i, before: /\b(?:mapi|mail|message|x\.400|windows 9[58])\W{0,2}$/i },
  { name: /(?:mta|message transfer agent)$/i, before: /\b(?:x\.?400|foreign|pc mail|multitasking|ms mail)\W{0,2}$/i },
]

/** Behind these words, or an abbreviation, it is another one: "Key Manager Server service", "RAS Server service". */
const serverNoun =
  /\b(?:anti-?\s?virus|call|chat|database|event|key manager|licen[sc]e|mail|print|quota|remoteboot|remotecmd|shell|time|web)\s$/i
const serverAbbreviation = /\b(?!SBS\b)[A-Z][A-Z\d/]*[A-Z]\)?\s$/

/** The services of a product together: "SNA Server services"; of one-word names only those in a list are in the plural. */
const collective = /(?:\bserver|^\S+)\s+services$/i
const listBefore = /(?:,|\/|\band|\bor)\s*$/i

/** "WINS Manager" and "RAS Administrator" are programs that manage a service. */
const toolAfter = /^\s+(?:manager|administrator|admin)\b(?!')/i

/** Words after a name that make it another thing, by the words with which the name ends. */
const foreignAfter: readonly { name: RegExp; after: RegExp }[] = [
  { name: /^net ?logon$/i, after: /^['"]?\s+(?:shares?|folders?|directory)\b/i },
  { name: /^iis ?admin$/i, after: /^['"]?\s+(?:objects?|base|web|site|virtual|director(?:y|ies)|folder)\b/i },
  // The directory as data, or a folder; in capitals the service (Q246337).
  { name: /\bdirectory$/, after: /^/ },
]

/**
 * A connector is an object of a directory, unless it runs as a service; two are known as services before all
 * (Q181950 calls the Internet Mail Service so).
 */
const connector = /(?<!internet mail |active directory )connector(?: for \w.*)?$/i
const runsAsService = /\b(?:start|stop|restart|pause|run|net (?:start|stop))\w*[^.;:]*$/i

/** A slash that goes with other marks of a path, or begins one; in "MTA/Internet Mail Service" it means "or". */
const slashOfPath = /(?:[\\/:.@]\S*|[\s"'(]|^)\/$/

/** MS-DOS lists `NETLOGON.DL_` as `NETLOGON DL_   94,372`; the ending alone shows that a file is packed. */
const listedExtension = /\s{1,8}(?:[A-Za-z]{2}[A-Za-z_]\s+\d[\d,]*|[A-Z]{2}_)(?!\S)/y

/** The end of "service" behind a name, or -1 where none follows or it means something else. */
export function serviceWordEnd(text: string, from: number): number {
  serviceWord.lastIndex = from
  return serviceWord.test(text) ? serviceWord.lastIndex : -1
}

/** Whether the name at `[start, from)`, written as a name, is the first of several that share one "services". */
export function isCoordinated(text: string, start: number, from: number): boolean {
  if (!isCapital(text.charCodeAt(start))) return false
  const next = text[from]
  if (next !== ',' && next !== ' ' && next !== '/' && next !== '\n') return false
  coordination.lastIndex = from
  return coordination.test(text)
}

/** Whether the name at `[start, end)` means the service, so far as its neighbours show. */
export function isMeant(text: string, start: number, end: number): boolean {
  if (isInPath(text, start, end)) return false
  const name = text.slice(start, end)
  const before = text.slice(Math.max(0, start - BEFORE), start)
  const after = text.slice(end, end + AFTER)
  if (/services?$/i.test(name)) return isServiceName(text, end, name, before)
  if (foreignBefore.some((rule) => rule.name.test(name) && rule.before.test(before))) return false
  if (toolAfter.test(after) || foreignAfter.some((rule) => rule.name.test(name) && rule.after.test(after))) return false
  return !connector.test(name) || runsAsService.test(before)
}

function isServiceName(text: string, end: number, name: string, before: string): boolean {
  noServiceNext.lastIndex = end
  if (noServiceNext.test(text)) return false
  if (collective.test(name) && !listBefore.test(before)) return false
  if (productService.test(name) && productBefore.test(before)) return false
  if (/^server/i.test(name) && (serverNoun.test(before) || serverAbbreviation.test(before))) return false
  if (/^messenger/i.test(name) && /\b(?:msn|internet|instant)\s$/i.test(before)) return false
  const isDirectory = directoryService.test(name)
  return !isDirectory || !(foreignDirectory.test(before) || directoryInterface.test(text.slice(end, end + AFTER)))
}

/**
 * Folders, other abbreviations (`R&RAS`), metabase paths (`W3SVC/1`), attributes (`MTA-Local-Cred`), file names (`W3svc.dll`) and addresses hold names
 * that mention nothing.
 */
function isInPath(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? ' '
  if (before === '\\' || before === '@' || before === '_' || before === '$') return true
  if (before === '/' && slashOfPath.test(text.slice(Math.max(0, start - BEFORE), start))) return true
  if ((before === '.' || before === '&') && isWord(text.charCodeAt(start - 2))) return true
  const after = text[end] ?? ' '
  if (after === '\\' || after === '_' || after === '@') return true
  if (after === '/') return /svc$/i.test(text.slice(start, end))
  if (after === '-') return isCapital(text.charCodeAt(end + 1))
  if (after === '.') return isWord(text.charCodeAt(end + 1))
  listedExtension.lastIndex = end
  return listedExtension.test(text)
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a
}
