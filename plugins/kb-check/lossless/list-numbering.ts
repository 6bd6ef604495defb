/**
 * The markers that a browser draws before the items of lists, from what HTML says of them: `type`, `start`, `reversed`
 * and `value` (https://html.spec.whatwg.org/multipage/grouping-content.html#ordinal-value), written as CSS counter
 * styles write them.
 *
 * The items of `<ol type="a" start="2"><li><li value="4">` are marked `b` and `d`, those of a `ul` `*`.
 */

/** What a browser draws before the item of a list without numbers; here always the same sign. */
export const bullet = '*'

/** Attributes as HTML writes them; a tree may have numbers. */
export type Attributes = Readonly<Record<string, unknown>>

interface OpenList {
  ordered: boolean
  type: string
  next: number
  step: 1 | -1
  /** Items of a reversed list without a start, which counts down from their number once the last has come. */
  waiting: Item[] | null
}

interface Item {
  type: string
  value: number | null
  tell: (marker: string) => void
}

/** Follows the lists that are open, and numbers their items. */
export class ListNumbering {
  readonly #open: OpenList[] = []

  /** @param name `ol` or `ul`; a `menu` is a list without numbers */
  openList(name: string, attributes: Attributes): void {
    const reversed = isPresent(attributes['reversed'])
    const start = readInteger(attributes['start'])
    this.#open.push({
      ordered: name === 'ol',
      type: String(attributes['type'] ?? '1'),
      next: start ?? 1,
      step: reversed ? -1 : 1,
      waiting: reversed && start === null ? [] : null,
    })
  }

  closeList(): void {
    const list = this.#open.pop()
    if (!list?.waiting) return
    list.next = list.waiting.length
    for (const item of list.waiting) numberItem(list, item)
  }

  /** Tells the item's marker, at once or when its list closes. */
  openItem(attributes: Attributes, tell: (marker: string) => void): void {
    const list = this.#open.at(-1)
    if (!list?.ordered) return tell(bullet)
    const item = { type: String(attributes['type'] ?? list.type), value: readInteger(attributes['value']), tell }
    if (list.waiting) list.waiting.push(item)
    else numberItem(list, item)
  }
}

function numberItem(list: OpenList, { type, value, tell }: Item): void {
  const ordinal = value ?? list.next
  list.next = ordinal + list.step
  tell(writeOrdinal(ordinal, type))
}

function isPresent(attribute: unknown): boolean {
  return attribute !== undefined && attribute !== null && attribute !== false
}

function readInteger(attribute: unknown): number | null {
  const digits = /^\s*([+-]?\d{1,9})/.exec(String(attribute ?? ''))?.[1]
  return digits === undefined ? null : Number(digits)
}

function writeOrdinal(ordinal: number, type: string): string {
  if (type === 'a') return writeLetters(ordinal)
  if (type === 'A') return writeLetters(ordinal).toUpperCase()
  if (type === 'i') return writeRoman(ordinal)
  if (type === 'I') return writeRoman(ordinal).toUpperCase()
  return String(ordinal)
}

/** `27` -> `aa`; digits where there is no letter. */
function writeLetters(ordinal: number): string {
  if (ordinal < 1) return String(ordinal)
  let letters = ''
  for (let rest = ordinal; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(97 + ((rest - 1) % 26)) + letters
  }
  return letters
}

const romanDigits: [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

/** `14` -> `xiv`; digits beyond what Roman numbers reach. */
function writeRoman(ordinal: number): string {
  if (ordinal < 1 || ordinal > 3999) return String(ordinal)
  let rest = ordinal
  let roman = ''
  for (const [value, digits] of romanDigits) {
    while (rest >= value) {
      roman += digits
      rest -= value
    }
  }
  return roman
}
