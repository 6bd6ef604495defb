/**
 * Slots: places in finished markup where a link goes whose address is not yet known. They are made when an article is read,
 * and filled when its page is written.
 *
 * `see <a href=slot:0>Q217215</a>`, filled with `{ href: '../217/Q217215/' }` -> `see <a href=../217/Q217215/>Q217215</a>`
 */
import type { Attributes } from './attributes.ts'
import { Html } from './html.ts'
import { jsx } from './jsx-runtime.ts'

/** A slot as `treeToHtml` prints it. Text cannot look like one: its `<` is escaped. */
const slot = /<a href=slot:(\d+)>([^<]*)<\/a>/g

/** The address of a link that stands for the slot of this number. */
export function slotAddress(number: number): string {
  return `slot:${number}`
}

/** What goes into a slot; null where its text leads nowhere. */
export type SlotLink = Pick<Attributes, 'href' | 'title' | 'className'> | null

/** Fills the slots of one text, part by part. */
export class SlotFiller {
  readonly #links: readonly SlotLink[]
  #filled = 0

  /** @param links of the slots, in their order */
  constructor(links: readonly SlotLink[]) {
    this.#links = links
  }

  /** Fills the slots of the next part. @throws Error where a slot is not the next one */
  fill(markup: string): Html {
    return new Html(markup.replace(slot, (_, number: string, text: string) => this.#fillNext(Number(number), text)))
  }

  /** Called after the last part. @throws Error where a slot was not filled */
  finish(): void {
    const { length } = this.#links
    if (this.#filled !== length) throw new Error(`Expected ${length} slots in a text, found ${this.#filled}`)
  }

  #fillNext(number: number, text: string): string {
    const link = this.#links[number]
    if (number !== this.#filled || link === undefined) {
      throw new Error(`Expected slot ${this.#filled} of ${this.#links.length}, found slot ${number}`)
    }
    this.#filled += 1
    return link === null ? text : jsx('a', { ...link, children: new Html(text) }).toString()
  }
}
