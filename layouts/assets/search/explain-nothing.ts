/** Explains why nothing was found: which word no article has, which filter hides how many, and what to try. */
import { countArticles, quote } from './describe-status.ts'
import type { FoundResults, Search } from './find-results.ts'
import { makeElement, makeLink } from './make-element.ts'
import { writeSearch } from './search-address.ts'

/** Labels of the filters within a sentence. */
const LABELS: Readonly<Record<string, string>> = { product: 'product', type: 'type', year: 'year', names: 'content' }

/** Fills `place`, or hides it where something was found. @param prefix the site's path prefix */
export function explainNothing(place: HTMLElement, search: Search, found: FoundResults | null, prefix: string): void {
  const nothing = found !== null && found.total === 0
  place.replaceChildren(...(nothing ? explain(search, found, prefix) : []))
  place.hidden = !nothing
}

function explain(search: Search, found: FoundResults, prefix: string): HTMLElement[] {
  const reasons = [
    ...found.missing.map((word) => makeElement('li', '', `No article has the word ${quote(word)}.`)),
    ...Object.keys(search.filters).map((name) => explainFilter(search, found, name)),
  ]
  const advice = makeElement('ul', '', ...advise(search, found).map((text) => makeElement('li', '', text)))
  const rules = makeLink(`${prefix}how-to-search/`, '', 'All about searching')
  advice.append(makeElement('li', '', rules, ', and the lists to browse instead.'))
  return [
    ...(reasons.length > 0 ? [makeElement('h2', '', 'Why'), makeElement('ul', '', ...reasons)] : []),
    makeElement('h2', '', 'What to try'),
    advice,
  ]
}

function explainFilter(search: Search, found: FoundResults, name: string): HTMLLIElement {
  const filters = Object.fromEntries(Object.entries(search.filters).filter(([other]) => other !== name))
  const remove = makeLink(writeSearch({ ...search, filters }) || '?', '', 'Search without it')
  const hidden = found.hidden[name] ?? 0
  const count = hidden === 0 ? 'hides nothing by itself' : `hides ${countArticles(hidden)}`
  return makeElement('li', '', `The filter by ${LABELS[name] ?? name} ${count}. `, remove, '.')
}

function advise({ query, filters }: Search, { names }: FoundResults): string[] {
  const several = /\s/.test(query)
  return [
    ...(Object.keys(filters).length > 0 ? ['Take the filters off.'] : []),
    ...(query.includes('"') ? ['Leave the quotation marks out: articles break lines elsewhere.'] : []),
    ...(several ? ['Use fewer words, those that are the same on every computer.'] : ['Check the spelling.']),
    ...(several && names.length > 0 ? [`Search for ${quote(names[0]?.key ?? '')} alone.`] : []),
    'Use the words of the time: “hang”, “General Protection fault”, “grayed out”.',
  ]
}
