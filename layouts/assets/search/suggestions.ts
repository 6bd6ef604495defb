/**
 * Shows suggestions below a search box while one types: a combobox whose list stands in the page's header, outside
 * `main`. Down and Up go through the list, Enter follows the chosen line, Esc closes it, and their number is announced.
 */

import { makeElement, makeLink } from '../scripts/make-element.ts'
import { findSuggestions, type Suggestion, type SuggestionSources } from './find-suggestions.ts'

/** Milliseconds without a key before anything is fetched. */
const PAUSE = 90

const LIST_ID = 'search-suggestions'

/** Starts the suggestions of one box; a page has one. */
export function startSuggestions(input: HTMLInputElement, sources: SuggestionSources): void {
  new Suggestions(input, sources).start()
}

class Suggestions {
  readonly #input: HTMLInputElement
  readonly #sources: SuggestionSources
  readonly #list = makeElement('div', 'suggestions')
  readonly #announcement = makeElement('p', 'visually-hidden')
  #timer = 0
  /** Position of the line that the arrow keys have reached; -1 for the box itself. */
  #active = -1

  constructor(input: HTMLInputElement, sources: SuggestionSources) {
    this.#input = input
    this.#sources = sources
  }

  start(): void {
    const input = this.#input
    this.#list.id = LIST_ID
    this.#list.role = 'listbox'
    this.#list.ariaLabel = 'Suggestions'
    this.#list.hidden = true
    this.#announcement.role = 'status'
    document.querySelector('.site-header')?.append(this.#list, this.#announcement)
    input.autocomplete = 'off'
    input.role = 'combobox'
    input.ariaAutoComplete = 'list'
    input.ariaExpanded = 'false'
    input.setAttribute('aria-controls', LIST_ID)
    input.addEventListener('input', () => this.#schedule())
    input.addEventListener('keydown', (event) => this.#press(event))
    input.addEventListener('blur', () => this.#close())
    input.form?.addEventListener('submit', () => this.#close())
    addEventListener('resize', () => this.#close())
    // A press on a line would take the focus from the box, which closes the list before the click.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault())
    this.#list.addEventListener('click', () => this.#close())
    // What was typed before this script had come; the page's own query is shown already.
    const shown = new URLSearchParams(location.search).get('q') ?? ''
    if (document.activeElement === input && input.value.trim() !== shown) this.#schedule()
  }

  #schedule(): void {
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => this.#suggest(), PAUSE)
  }

  async #suggest(): Promise<void> {
    const text = this.#input.value
    const suggestions = await findSuggestions(this.#sources, text).catch(() => [])
    if (text !== this.#input.value || document.activeElement !== this.#input) return
    if (suggestions.length === 0) return this.#close()
    this.#active = -1
    this.#input.removeAttribute('aria-activedescendant')
    this.#list.replaceChildren(...suggestions.map(renderSuggestion))
    this.#place()
    this.#list.hidden = false
    this.#input.ariaExpanded = 'true'
    this.#announcement.textContent =
      suggestions.length === 1 ? '1 suggestion, arrow down' : `${suggestions.length} suggestions, arrow down`
  }

  /** Below the box, as wide as its form, wherever that stands. */
  #place(): void {
    const { left, bottom, width } = (this.#input.form ?? this.#input).getBoundingClientRect()
    const { style } = this.#list
    style.left = `${left + scrollX}px`
    style.top = `${bottom + scrollY}px`
    style.width = `${width}px`
  }

  #press(event: KeyboardEvent): void {
    if (event.isComposing) return
    const open = !this.#list.hidden
    if (event.key === 'Escape') {
      // The box would lose its text, whether a list is open or not.
      event.preventDefault()
      this.#close()
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (open) this.#move(event.key === 'ArrowDown' ? 1 : -1)
      else this.#schedule()
    } else if (event.key === 'Enter') {
      clearTimeout(this.#timer)
      const chosen = open ? this.#list.children[this.#active] : undefined
      if (!(chosen instanceof HTMLElement)) return
      event.preventDefault()
      chosen.click()
    }
  }

  /** Through the lines and the box, round and round. */
  #move(step: number): void {
    const lines = [...this.#list.children]
    const places = lines.length + 1
    this.#active = ((this.#active + 1 + step + places) % places) - 1
    for (const [index, line] of lines.entries()) line.ariaSelected = String(index === this.#active)
    const chosen = lines[this.#active]
    if (!chosen) return this.#input.removeAttribute('aria-activedescendant')
    this.#input.setAttribute('aria-activedescendant', chosen.id)
    chosen.scrollIntoView({ block: 'nearest' })
  }

  #close(): void {
    clearTimeout(this.#timer)
    this.#list.hidden = true
    this.#list.replaceChildren()
    this.#active = -1
    this.#input.ariaExpanded = 'false'
    this.#input.removeAttribute('aria-activedescendant')
    this.#announcement.textContent = ''
  }
}

/** The line is the link itself: an option may hold nothing that takes the focus. */
function renderSuggestion({ url, text, kind, note }: Suggestion, index: number): HTMLAnchorElement {
  const line = makeLink(
    url,
    'suggestion',
    makeElement('span', 'suggestion-kind', kind),
    ' ',
    makeElement('span', 'suggestion-text', text),
  )
  if (note !== '') line.append(' ', makeElement('small', '', note))
  line.id = `${LIST_ID}-${index}`
  line.role = 'option'
  line.ariaSelected = 'false'
  line.tabIndex = -1
  return line
}
