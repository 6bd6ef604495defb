/**
 * Reads the number of an article from an address of it: Microsoft's own over the years, those of copies on FTP servers,
 * in MSDN and in archives, and addresses that hold such an address. What stands around it does not matter.
 *
 * `http://support.microsoft.com/support/kb/articles/Q217/2/15.asp` -> 217215; `/gp/lifepolicy` -> null
 */
import { writePlainAddress } from './plain-address.ts'

/** How a number is written: `Q217215`, `KB217215`, `217215`, in translations `E244652` and `JP175392`. */
const NUMBER = String.raw`([a-z]{0,2})[\s#]?(\d{4,7})(?!\d)`

/** `en-us`, and what stands in its place: nothing, `[LN]`, what a scanner made of it. */
const LANGUAGE = String.raw`[^;,:|&?=/]{0,20}`

const FOLDER_OF_ARTICLES = String.raw`(?:^|[/=])(?:kb|articles?|help|knowledgebase|microsoft_kb_archive)/`

const PAGE_OF_ARTICLES = String.raw`(?:default|article|preview|kb\w{0,12})`

/** Folders between: a language (`en-us`), or the number's first digits (`217`). */
const FOLDERS_BETWEEN = String.raw`(?:[a-z]{2}(?:-[a-z]{2})?/)?(?:\d{3}/)?`

/** Each finds the letters before a number, and its digits in one or more parts. The surest stand first. */
const FORMS: readonly RegExp[] = [
  // scid=kb;en-us;Q217215
  String.raw`(?<![a-z])(?:ms)?kb[;,:|](?:${LANGUAGE}[;,:|])?[^\w;&]{0,3}${NUMBER}`,
  // Q217/2/15.asp, e244/6/52.asp
  String.raw`(?:^|[/=])([a-z]{1,2})(\d{2,4})/(\d)/(\d{2})(?!\d)`,
  // kb/217/2/15.txt
  String.raw`${FOLDER_OF_ARTICLES}(?:[a-z]{2}(?:-[a-z]{2})?/)?()(\d{2,4})/(\d)/(\d{2})(?!\d)`,
  // kbid=217215, kbNumber=217215, kbsearch.asp?Article=217215
  String.raw`(?<![a-z])(?:scid|kbid|kb_?(?:number|no|num)?|article(?:id|number)?)=${NUMBER}`,
  // id=Q217215
  String.raw`[?&;]id=(q|kb)(\d{4,7})(?!\d)`,
  // /?id=217215, kblookup.asp?id=217215: pages of other names number links, downloads and threads
  String.raw`(?<!/(?:fwlink|downloads?))(?:^|/|\.com)(?:${PAGE_OF_ARTICLES}\.aspx?)?\?(?:[^?]{0,200}[&;])?id=()(\d{4,7})(?!\d)`,
  // kb/217/Q217215, help/217215/title, default.aspx/kb/217215
  String.raw`${FOLDER_OF_ARTICLES}${FOLDERS_BETWEEN}${NUMBER}(?!-\d)(?!/\d{1,2}(?:\D|$))`,
  // KB/en-us/217/215.HTM
  String.raw`(?:^|/)kb/(?:[a-z]{2}(?:-[a-z]{2})?/)?()(\d{1,3})/(\d{3})(?:\.\w{3,4})?(?![\w-])`,
  // kbalertz.com/217215/title.aspx
  String.raw`kbalertz\.com(?::\d+)?/()(\d{4,7})(?![\d-])`,
  // Feedback_217215.aspx, kb_217215.aspx
  String.raw`/(?:kb|feedback|article)_()(\d{4,7})(?!\d)`,
  // /q9725.htm, and, anywhere, Q217215 or KB217215
  String.raw`(?:^|/)(q)(\d{4})(?!\w)`,
  String.raw`(?<![a-z\d])(q|kb)[-_#]?(\d{5,7})(?!\d)`,
].map((form) => new RegExp(form, 'i'))

/** English numbers had six digits by the time that translations took them over. */
const TRANSLATED_DIGITS = 6

/** Longer texts are no address; the bound keeps hostile input cheap. */
const LONGEST = 2_000

/** Null where the address names no article. */
export function readNumberInAddress(address: string): number | null {
  if (address.length > LONGEST) return null
  const plain = writePlainAddress(address)
  for (const form of FORMS) {
    const match = form.exec(plain)
    if (!match) continue
    const [, letters = '', ...digits] = match
    return numberOf(letters.toLowerCase(), digits.join(''))
  }
  return null
}

/** Under the letter of a language stand articles of its own (`E10955`) and translations (`E244652`). */
function numberOf(letters: string, digits: string): number | null {
  if (['', 'q', 'kb'].includes(letters)) return Number(digits)
  return digits.length >= TRANSLATED_DIGITS && !digits.startsWith('0') ? Number(digits) : null
}
