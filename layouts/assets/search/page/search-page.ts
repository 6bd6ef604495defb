/**
 * Runs the search page: takes the query and its settings from form and address, shows the results, and keeps the address
 * in step. The page's own markup has all the parts; without them this does nothing.
 */
import { mayBecomeNumbers } from '../../../../plugins/kb-search/identifiers/article-number.ts'
import { formatArticles } from '../../../components/format.ts'
import { makeButton, makeElement, makeLink } from '../../scripts/make-element.ts'
import { findResults, highlightOf } from '../find-results.ts'
import type { FoundResults, Search, SearchSources } from '../found-results.ts'
import { renameProduct } from '../rename-product.ts'
import { showAnswers } from '../results/answers.ts'
import { countInView } from '../results/count-in-view.ts'
import { completeResult, renderExpected, renderResult } from '../results/render-result.ts'
import { suggestOnFocus } from '../suggest-on-focus.ts'
import { describeStatus, quote } from './describe-status.ts'
import { explainNothing } from './explain-nothing.ts'
import { fillFilters, labelFilters } from './filters.ts'
import { makeSettings, type SearchSettings, WIDE } from './make-settings.ts'
import { FILTER_NAMES, readOrder, readSearch, writeSearch } from './search-address.ts'
import { findParts, type SearchParts } from './search-parts.ts'
import { keepPlace, recallPlace, type SearchPlace } from './search-places.ts'
import { writeTitle } from './write-title.ts'

/** Results shown at first, and with each wish for more. */
const PAGE_SIZE = 10

/** Starts the page in `container`. Resolves once the first results of what its address asks for can be read. */
export async function startSearchPage(container: Document, sources: SearchSources): Promise<void> {
  const parts = findParts(container)
  if (!parts) return
  await new SearchPage(parts, sources).start()
  await painted()
}

class SearchPage {
  readonly #parts: SearchParts
  readonly #settings: SearchSettings
  readonly #sources: SearchSources
  /** The page's title without a search. */
  readonly #title = document.title
  /** Counts searches, so that a late answer to an old one is dropped. */
  #current = 0
  /** The part after the path of the address whose results are shown. */
  #address = ''
  /** The search whose results are shown; null until they are. */
  #shown: Search | null = null

  constructor(parts: SearchParts, sources: SearchSources) {
    this.#parts = parts
    this.#settings = makeSettings(parts.settings)
    this.#sources = sources
  }

  async start(): Promise<void> {
    const { form, input } = this.#parts
    const { filters, order, anyWords, group } = this.#settings
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#go(this.#readForm())
    })
    for (const control of [...filters, order, anyWords])
      control.addEventListener('change', () => this.#go(this.#readForm()))
    for (const turning of ['pointerover', 'focusin']) group.addEventListener(turning, () => this.#countFilters())
    for (const part of [this.#parts.notes, this.#parts.explanation, this.#parts.correction])
      part.addEventListener('click', (event) => this.#followSearch(event))
    history.scrollRestoration = 'manual'
    addEventListener('popstate', () => {
      this.#keepPlace()
      this.#show(readSearch(location.search), recallPlace(location.search))
    })
    addEventListener('pagehide', () => this.#keepPlace())
    suggestOnFocus(input, this.#sources)
    this.#prepareWhileTyping()
    await this.#show(readSearch(location.search), isReturn() ? recallPlace(location.search) : null)
  }

  /** An article's number needs nothing of the full text. */
  #prepareWhileTyping(): void {
    const { input } = this.#parts
    const prepare = (): void => {
      if (mayBecomeNumbers(input.value)) return
      input.removeEventListener('input', prepare)
      this.#sources.fullText.prepare('')
    }
    input.addEventListener('input', prepare)
  }

  /** A link to another search is searched for in place. */
  #followSearch(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link || link.pathname !== location.pathname || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    this.#go(readSearch(link.search))
    this.#parts.input.focus()
  }

  #go(search: Search): void {
    const address = location.pathname + writeSearch(search)
    this.#keepPlace()
    if (address !== location.pathname + location.search) history.pushState(null, '', address)
    this.#show(search, null)
  }

  /** `place` is where the reader was in these results before. */
  async #show(asked: Search, place: SearchPlace | null): Promise<void> {
    const turn = ++this.#current
    this.#address = location.search
    this.#shown = null
    const { input, status, results, correction } = this.#parts
    input.value = asked.query
    document.title = writeTitle(asked.query, this.#title)
    results.replaceChildren()
    correction.replaceChildren()
    status.textContent = ''
    results.ariaBusy = String(asked.query !== '')
    this.#tell(asked, null)
    const search = await this.#renameProduct(asked)
    if (turn !== this.#current) return
    this.#prepareSettings(search)
    if (search.query === '') return this.#showProduct(search, turn)
    status.textContent = 'Searching…'
    const count = Math.max(PAGE_SIZE, place?.shown ?? 0)
    // A place further down is found again once everything above it has its height.
    const { top } = results.getBoundingClientRect()
    const described = place ? count : countInView(top, innerHeight, matchMedia(WIDE).matches)
    const found = await this.#append(search, turn, count, described)
    if (turn !== this.#current) return
    results.ariaBusy = 'false'
    this.#shown = search
    if (found && found.next.length > 0) this.#completeNext(search, turn, found.next)
    if (this.#settings.group.matches(':hover, :focus-within')) this.#countFilters()
    if (place) this.#restore(place)
    if (found) this.#offerCorrection(search, found, turn)
  }

  /** A bookmark may filter by a name that a product had; the address then takes the name of now. */
  async #renameProduct(asked: Search): Promise<Search> {
    const search = await renameProduct(asked, this.#sources.files).catch(() => asked)
    if (search === asked) return asked
    history.replaceState(history.state, '', location.pathname + writeSearch(search))
    this.#address = location.search
    return search
  }

  /** Without a query there is nothing to narrow, but the product that an address asks for has a page. */
  async #showProduct({ filters }: Search, turn: number): Promise<void> {
    const { files, prefix } = this.#sources
    const manifest = await files.manifest().catch(() => null)
    const [name, page, articles] = manifest?.products.find(([name]) => name === filters['product']) ?? []
    if (turn !== this.#current || name === undefined || page === undefined) return
    const link = makeElement('strong', '', makeLink(`${prefix}${page.slice(1)}`, '', name))
    this.#parts.correction.replaceChildren('Browse ', link, ` (${formatArticles(articles ?? 0)})`)
  }

  /** Adds the next results below those that are shown; null where it could not. */
  async #append(search: Search, turn: number, count: number, described = count): Promise<FoundResults | null> {
    const { status, results } = this.#parts
    try {
      const found = await findResults(this.#sources, search, { from: results.children.length, count, described })
      if (turn !== this.#current) return null
      const highlight = found.identified ? '' : highlightOf(search)
      results.append(
        ...found.results.map((result) => renderResult(result, highlight)),
        ...found.next.map(({ number }) => renderExpected(number, this.#sources.prefix, highlight)),
      )
      status.textContent = describeStatus(search, found)
      this.#tell(search, found)
      this.#offerMore(search, turn, found.total)
      return found
    } catch (error) {
      if (turn === this.#current)
        status.textContent = `The search could not be loaded (${String(error)}). Reload to try again.`
      return null
    }
  }

  /** Tells more of results that have only been listed: readers, screen readers and the search in the page find it soon. */
  async #completeNext(search: Search, turn: number, next: FoundResults['next']): Promise<void> {
    const expected = [...this.#parts.results.children].slice(-next.length)
    const highlight = highlightOf(search)
    await painted()
    if (turn !== this.#current) return
    for (const [index, article] of next.entries())
      this.#sources.describe(article, highlight).then((details) => completeResult(expected[index], details, highlight))
  }

  /** Everything but the list: what is known directly, what else can be searched, and why there is nothing. */
  #tell(search: Search, found: FoundResults | null): void {
    const { answers, notes, explanation } = this.#parts
    const { prefix } = this.#sources
    showAnswers(answers, found, prefix)
    explainNothing(explanation, search, found, prefix)
    const inText = makeLink(
      writeSearch({ ...search, fullText: true }),
      '',
      `Search the text of all articles for ${quote(search.query)}`,
    )
    notes.replaceChildren(...(found?.identified ? [inText] : []))
  }

  async #offerCorrection(search: Search, found: FoundResults, turn: number): Promise<void> {
    const doubtful = [...found.missing, ...found.rare]
    if (doubtful.length === 0 && found.names.every(({ entry }) => entry !== null)) return
    const query = await import('../correct-spelling.ts')
      .then(({ correctSpelling }) => correctSpelling(this.#sources.files, search.query, found))
      .catch(() => null)
    if (query === null || turn !== this.#current) return
    const link = makeLink(writeSearch({ ...search, query }), '', query)
    this.#parts.correction.replaceChildren('Did you mean ', makeElement('strong', '', link), '?')
  }

  #offerMore(search: Search, turn: number, total: number): void {
    const { results } = this.#parts
    results.parentElement?.querySelector('#more-results')?.remove()
    if (results.children.length >= total) return
    const button = makeButton('More results')
    button.id = 'more-results'
    button.addEventListener('click', () => this.#showMore(search, turn, button))
    results.after(button)
  }

  /** The first of the new results takes the focus that goes with the button; where nothing came, the button keeps it. */
  async #showMore(search: Search, turn: number, button: HTMLButtonElement): Promise<void> {
    if (button.ariaBusy === 'true') return
    button.ariaBusy = 'true'
    const shown = this.#parts.results.children.length
    await this.#append(search, turn, PAGE_SIZE)
    button.ariaBusy = 'false'
    this.#linkOf(shown)?.focus()
  }

  #linkOf(position: number): HTMLAnchorElement | null | undefined {
    return this.#parts.results.children[position]?.querySelector('a')
  }

  #keepPlace(): void {
    const { children, ariaBusy } = this.#parts.results
    if (ariaBusy === 'true' || children.length === 0) return
    const focused = [...children].findIndex((result) => result.contains(document.activeElement))
    keepPlace(this.#address, { shown: children.length, top: scrollY, focused })
  }

  #restore({ top, focused }: SearchPlace): void {
    this.#linkOf(focused)?.focus({ preventScroll: true })
    scrollTo({ top, behavior: 'instant' })
  }

  async #prepareSettings(search: Search): Promise<void> {
    const { filters, order, anyWords, fold } = this.#settings
    order.value = search.order
    anyWords.checked = !search.allWords
    if (search.order !== 'relevance' || search.allWords || Object.keys(search.filters).length > 0) fold.open = true
    // The page's head has it fetched already.
    const manifest = await this.#sources.files.manifest().catch(() => null)
    if (!manifest || search.query === '') return
    fillFilters(filters, manifest.filters, search.filters)
    this.#parts.settings.hidden = false
  }

  /** Counting takes files of its own, which are fetched as soon as the reader turns to the filters. */
  async #countFilters(): Promise<void> {
    const search = this.#shown
    if (!search) return
    const found = await findResults(this.#sources, search, { from: 0, count: 0, counted: FILTER_NAMES }).catch(
      () => null,
    )
    if (found && search === this.#shown) labelFilters(this.#settings.filters, found.counts)
  }

  /** A new query begins in the index of names again. */
  #readForm(): Search {
    const { filters, order, anyWords } = this.#settings
    const chosen = filters.map(({ name, value }) => [name, value])
    return {
      query: this.#parts.input.value.trim(),
      filters: Object.fromEntries(chosen.filter(([, value]) => value !== '')),
      order: readOrder(order.value),
      allWords: !anyWords.checked,
      fullText: false,
    }
  }
}

/** Once what has been shown can be seen. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
}

/** Whether the page was opened by going back or forward, or anew. */
function isReturn(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return entry?.type === 'back_forward' || entry?.type === 'reload'
}
