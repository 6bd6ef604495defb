/**
 * Makes the filters, the order and the switch of the search page. Its markup has no more than a place for them: without
 * scripts, and in text browsers, they would stand there and do nothing.
 */

import type { SortOrder } from '../../../../plugins/kb-search/query/messages.ts'
import { makeElement } from '../../scripts/make-element.ts'
import { FILTER_NAMES } from './search-address.ts'

/** The controls by which a reader narrows and sorts the results. */
export interface SearchSettings {
  filters: HTMLSelectElement[]
  order: HTMLSelectElement
  /** Off, only articles with all of the words are shown. */
  anyWords: HTMLInputElement
  /** Around the filters. */
  group: HTMLFieldSetElement
  /** Around them; on a phone it is folded, so that results stand higher. */
  fold: HTMLDetailsElement
}

/** From this width on, all controls stand in one line, which is never folded. As in the style sheet. */
export const WIDE = '(min-width: 40rem)'

const FILTER_LABELS = { product: 'Product', type: 'Type', year: 'Year', names: 'Names' } as const

const ORDER_LABELS: Readonly<Record<SortOrder, string>> = { relevance: 'Relevance', date: 'Date', cited: 'Most cited' }

/** Fills the place with the controls: filters without values but "Any", and all orders. */
export function makeSettings(place: HTMLElement): SearchSettings {
  const filters = FILTER_NAMES.map((name) => makeSelect(name, { '': 'Any' }))
  const order = makeSelect('sort', ORDER_LABELS)
  const group = makeElement(
    'fieldset',
    '',
    makeElement('legend', 'visually-hidden', 'Narrow the results'),
    ...FILTER_NAMES.map((name, index) => makeElement('label', '', `${FILTER_LABELS[name]} `, filters[index] ?? '')),
  )
  group.id = 'filters'
  const anyWords = makeElement('input', '')
  anyWords.type = 'checkbox'
  anyWords.name = 'words'
  const sort = makeElement('label', '', 'Sort by ', order)
  const words = makeElement('label', 'any-words', anyWords, ' Any of the words')
  const controls = makeElement('div', '', group, sort, words)
  const fold = makeElement('details', '', makeElement('summary', '', 'Narrow and sort'), controls)
  unfoldWhereWide(fold)
  place.replaceChildren(fold)
  return { filters, order, anyWords, group, fold }
}

function unfoldWhereWide(fold: HTMLDetailsElement): void {
  const wide = matchMedia(WIDE)
  fold.open = wide.matches
  wide.addEventListener('change', () => {
    fold.open = wide.matches
  })
}

/** `labels` are the options' labels by value. */
function makeSelect(name: string, labels: Readonly<Record<string, string>>): HTMLSelectElement {
  const options = Object.entries(labels).map(([value, label]) => new Option(label, value))
  const select = makeElement('select', '', ...options)
  select.name = name
  return select
}
