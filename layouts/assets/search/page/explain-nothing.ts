/** Explains why nothing was found: which word no article has, which filter hides how many, and what to try. */

import type { ChosenFilters } from '../../../../plugins/kb-search/query/messages.ts'
import { formatArticles } from '../../../components/format.ts'
import { makeElement, makeLink } from '../../scripts/make-element.ts'
import type { FoundResults, Search } from '../found-results.ts'
import { quote } from './describe-status.ts'
import { writeSearch } from './search-address.ts'

/** Labels of the filters within a sentence. */
const LABELS: Readonly<Record<string, string>> = { product: 'product', type: 'type', year: 'year', names: 'content' }

/** Fills `place`, or hides it where something was found. @param prefix the site's path prefix */
export function explainNothing(place: HTMLElement, search: Search, found: FoundResults | null, prefix: string): void {
  const nothing = found !== null && found.total === 0 && !found.identified
  place.replaceChildren(...(nothing ? explain(search, found, prefix) : []))
  place.hidden = !nothing
}

function explain(search: Search, found: FoundResults, prefix: string): HTMLElement[] {
  const reasons = [
    ...found.missing.map((word) => makeElement('li', '', `No article has the word ${quote(word)}.`)),
    ...explainFilters(search, found),
    ...explainWords(search, found),
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

/** Each filter that hides articles by itself; where only several together do, all of them. */
function explainFilters(search: Search, { hidden, unfiltered }: FoundResults): HTMLLIElement[] {
  const alone = Object.entries(hidden).filter(([, count]) => count > 0)
  if (alone.length === 0 && unfiltered > 0) return [explainHidden(search, {}, 'The filters together hide', unfiltered)]
  return alone.map(([name, count]) => {
    const filters = Object.fromEntries(Object.entries(search.filters).filter(([other]) => other !== name))
    return explainHidden(search, filters, `The filter by ${LABELS[name] ?? name} hides`, count)
  })
}

/** Where all words are wanted, some may be found. */
function explainWords(search: Search, { unfiltered }: FoundResults): HTMLLIElement[] {
  if (!search.allWords || unfiltered > 0) return []
  const some = makeLink(writeSearch({ ...search, allWords: false }), '', 'Search for any of the words')
  return [makeElement('li', '', 'Only articles with all of the words are shown. ', some, '.')]
}

/** @param filters those that are left */
function explainHidden(search: Search, filters: ChosenFilters, what: string, count: number): HTMLLIElement {
  const remove = makeLink(writeSearch({ ...search, filters }), '', count === 1 ? 'Show it' : 'Show them')
  return makeElement('li', '', `${what} ${formatArticles(count)}. `, remove, '.')
}

function advise({ query }: Search, { names }: FoundResults): string[] {
  const several = /\s/.test(query)
  return [
    ...(query.includes('"') ? ['Leave the quotation marks out: articles break lines elsewhere.'] : []),
    ...(several ? ['Use fewer words, those that are the same on every computer.'] : ['Check the spelling.']),
    ...(several && names.length > 0 ? [`Search for ${quote(names[0]?.key ?? '')} alone.`] : []),
    'Use the words of the time: “hang”, “General Protection fault”, “grayed out”.',
  ]
}
