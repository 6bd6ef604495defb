/** Finds the parts of the search page, which its markup has empty for the script to fill. */

/** The parts of the page. */
export interface SearchParts {
  form: HTMLFormElement
  input: HTMLInputElement
  /** Says what happens. */
  status: HTMLElement
  /** Takes filters and order. */
  settings: HTMLElement
  results: HTMLElement
  /** Takes links to articles and pages, and announces them. */
  answers: HTMLElement
  /** Takes what was probably meant. */
  correction: HTMLElement
  /** Takes the reasons why nothing was found. */
  explanation: HTMLElement
  /** Takes links to further searches, below the results. */
  notes: HTMLElement
}

/** Null on a page that has not all of them. */
export function findParts(container: Document): SearchParts | null {
  const find = <Part extends HTMLElement>(selector: string): Part | null => container.querySelector<Part>(selector)
  const form = find<HTMLFormElement>('form#search-form')
  const input = find<HTMLInputElement>('form#search-form input[name="q"]')
  const status = find('#search-status')
  const settings = find('#search-settings')
  const results = find('ol#results')
  const answers = find('#search-answers')
  const correction = find('#search-correction')
  const explanation = find('#search-explanation')
  const notes = find('#search-notes')
  if (!form || !input || !status || !settings || !results) return null
  if (!answers || !correction || !explanation || !notes) return null
  return { form, input, status, settings, results, answers, correction, explanation, notes }
}
