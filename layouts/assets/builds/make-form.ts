/**
 * Makes the form of the page "Which build is my file?". Its markup has no more than a place for it: without scripts, and
 * in text browsers, it would stand there and do nothing.
 */
import { makeElement } from '../scripts/make-element.ts'

const FIELDS = [
  { name: 'file', label: 'File', placeholder: 'Netif.dll', required: true },
  { name: 'build', label: 'Version, date or size', placeholder: '5.5.2650 or 1999-04-30 or 91136', required: false },
]

/** Fills the place with the form. */
export function makeForm(place: HTMLElement): HTMLFormElement {
  const form = makeElement('form', '', ...FIELDS.map(makeField), makeElement('button', '', 'Find builds'))
  place.replaceChildren(form)
  return form
}

function makeField({ name, label, placeholder, required }: (typeof FIELDS)[number]): HTMLElement {
  const input = Object.assign(makeElement('input'), { name, placeholder, required, spellcheck: false })
  input.autocomplete = 'off'
  input.autocapitalize = 'off'
  input.setAttribute('autocorrect', 'off')
  return makeElement('label', '', `${label} `, input)
}
