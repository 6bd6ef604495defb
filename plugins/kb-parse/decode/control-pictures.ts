/**
 * Makes control characters visible: escape sequences and stray delete characters of old editors become the Unicode
 * pictures of themselves.
 *
 * In: `a\u001bB`. Out: `a␛B`. Tab, line feed and carriage return stay: they lay text out. So does a form feed, which
 * parts pages: it becomes a blank.
 */

/** The same characters as `ALL_INVISIBLE`, told by what they are not: twice as quick on text that has none. */
const INVISIBLE = /[^\t\n\r -~\x80-\uffff]/
const ALL_INVISIBLE = /[\0-\b\v\f\x0e-\x1f\x7f]/g
const PICTURES = 0x2400
const PICTURE_OF_DELETE = '\u2421'

/** The text with as many characters as before; most texts come back as they are. */
export function showControlCharacters(text: string): string {
  if (!INVISIBLE.test(text)) return text
  return text.replace(ALL_INVISIBLE, (character) => {
    if (character === '\f') return ' '
    return character === '\x7f' ? PICTURE_OF_DELETE : String.fromCharCode(PICTURES + character.charCodeAt(0))
  })
}
