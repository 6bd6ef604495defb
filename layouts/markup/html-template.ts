/**
 * Markup as people write it in JavaScript without JSX: what stands in the template is markup, what is filled in is text,
 * escaped by the place where it goes in, unless it is markup that was made in this way.
 *
 *     html`<a href=${url} title="Lamp ${name}">${'a < b'}</a>` // <a href=/kb/ title="Lamp 5&quot;">a &lt; b</a>
 */
import { type Child, escapeValue, Html, writeChildren } from './html.ts'

/** Where a value goes in: between tags, within the quotes of an attribute, or right behind its `=`. */
type Place = 'content' | 'quoted' | 'unquoted'

const placesOf = new WeakMap<TemplateStringsArray, readonly Place[]>()

/** A tag of template literals. @throws Error where a value stands anywhere else, or a tag is left open */
export function html(strings: TemplateStringsArray, ...values: readonly Child[]): Html {
  const places = placesOf.get(strings) ?? findPlaces(strings)
  placesOf.set(strings, places)
  return new Html(strings.reduce((made, text, index) => made + fill(places[index - 1], values[index - 1]) + text))
}

function fill(place: Place | undefined, value: Child): string {
  if (place === 'content') return writeChildren(value)
  const text = typeof value === 'string' || typeof value === 'number' || value instanceof Html ? String(value) : ''
  return place === 'unquoted'
    ? escapeValue(text)
    : text.replace(/[&<"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

function findPlaces(strings: readonly string[]): Place[] {
  const reader = new TemplateReader()
  const places = strings.map((text) => {
    reader.read(text)
    return reader.place
  })
  const last = places.pop()
  const wrong = last === 'content' ? places.indexOf(null) : strings.length - 1
  if (wrong < 0) return places.filter((place) => place !== null)
  const found = `\`${strings[wrong]?.slice(-80)}\``
  throw new Error(
    wrong < strings.length - 1
      ? `Expected a value between tags or as the value of an attribute, found one behind ${found}`
      : `Expected a template that ends behind its tags, found ${found} at its end`,
  )
}

/** What surrounds a character of a template: a quote stands for the value of an attribute that it encloses. */
type State = 'content' | 'tag' | '"' | "'" | 'comment' | 'raw'

/** What ends each state. */
const ends: Readonly<Record<State, RegExp>> = {
  content: /<!--|<\/?(?:([a-z][a-z0-9-]*)|$)/gi,
  tag: /["'>]/g,
  '"': /"/g,
  "'": /'/g,
  comment: /-->/g,
  raw: /<\/(?:script|style)/gi,
}

/** Reads a template from the left, as far as it tells where a value would stand. */
class TemplateReader {
  #state: State = 'content'
  /** Of the tag that was opened last; none for an end tag. */
  #element = ''
  /** Whether a value would stand right behind `=`. */
  #afterEquals = false

  /** Where a value would go in; null where none may. */
  get place(): Place | null {
    if (this.#state === 'content') return 'content'
    if (this.#state === '"' || this.#state === "'") return 'quoted'
    return this.#state === 'tag' && this.#afterEquals ? 'unquoted' : null
  }

  read(text: string): void {
    this.#afterEquals = text.endsWith('=')
    for (let at = 0; ; ) {
      const end = ends[this.#state]
      end.lastIndex = at
      const found = end.exec(text)
      if (!found) return
      at = end.lastIndex
      this.#step(found[0], found[1] ?? '')
    }
  }

  #step(end: string, element: string): void {
    if (end === '<!--') this.#state = 'comment'
    else if (end === '-->') this.#state = 'content'
    else if (end === '>') this.#state = /^(?:script|style)$/i.test(this.#element) ? 'raw' : 'content'
    else if (end === '"' || end === "'") this.#state = this.#state === 'tag' ? end : 'tag'
    else {
      this.#element = end.startsWith('</') ? '' : element
      this.#state = 'tag'
    }
  }
}
