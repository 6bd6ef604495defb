/**
 * Recognise the places where a text addresses a service by its key: `net start KEY`, `...\Services\KEY`,
 * `Source: KEY`.
 *
 *     net stop "Simple TCP/IP Services"   ->  the name begins behind the quotation mark
 */

/** Where a service's name begins, and whether it may end at an offset. */
export interface ServiceAddress {
  start: number
  endsAt: (end: number) => boolean
}

const netCommand = /[ \t]{1,4}(?:start|stop|pause|continue)[ \t]{1,4}["']?(?=\w)/iy
const servicesKey = /[\\/]{1,2}\s{0,12}(?=\w)/y
const eventSource = /\s{0,8}(?::|=(?!\s*["'])|-\s|[([])\s{0,8}["']?(?=\w)/y

/** An event source fills its field: behind it stands the field's end or the next one's name. */
const endOfSource =
  /[ \t]*(?:$|\n|  |[,;.)\]"'-]|\s(?:Type|Category|Description|Event|Private|Public|User|Computer|Date|Time|ID)\b)/y

/** The address that the word at `[start, end)` opens, or null. `word` is the word in lower case. */
export function findAddress(text: string, start: number, end: number, word: string): ServiceAddress | null {
  switch (word) {
    case 'net':
      return text[start - 1] === '.' ? null : addressBehind(netCommand, text, end, () => true)
    case 'services':
      return text[start - 1] === '\\' || text[start - 1] === '/'
        ? addressBehind(servicesKey, text, end, () => true)
        : null
    case 'source':
      return addressBehind(eventSource, text, end, (at) => {
        endOfSource.lastIndex = at
        return endOfSource.test(text)
      })
    default:
      return null
  }
}

function addressBehind(
  pattern: RegExp,
  text: string,
  from: number,
  endsAt: (end: number) => boolean,
): ServiceAddress | null {
  pattern.lastIndex = from
  return pattern.test(text) ? { start: pattern.lastIndex, endsAt } : null
}
