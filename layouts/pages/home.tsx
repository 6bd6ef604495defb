/** The home page: what this is, a search box that is ready at once, and the ways in. */
import type { Result } from 'hastscript'
import { renderCountedList } from '../components/counted-list.tsx'
import { formatArticles } from '../components/format.ts'
import { renderMain } from '../components/main.tsx'
import { renderMostCited } from '../components/most-cited.tsx'
import { renderSearchForm } from '../components/search-form.tsx'
import { renderYearChart } from '../components/year-chart.tsx'
import type { HomePage, Site } from '../types.ts'

/** Products come before the rest: most readers know which software fails. */
export function renderHomePage(page: HomePage, site: Site): Result {
  const example = page.mostCited[0]?.article.id
  return renderMain(page, site, [
    <header className="hero">
      <h1>{site.title}</h1>
      <p className="lead">{site.tagline}</p>
      {renderSearchForm(site, { id: 'search-form', placeholder: 'Article number, error message, file or service' })}
      <p className="hint">
        {formatArticles(site.articleCount)}. Try a number
        {example === undefined ? null : [' (', <code>{example}</code>, ')']}, a file name, an error code, or the text of
        a message.
      </p>
    </header>,
    <section>
      <h2>Ways in</h2>
      {renderCountedList(page.indexes, site, 'card-list')}
    </section>,
    <section>
      <h2>Products</h2>
      {renderCountedList(page.products, site)}
    </section>,
    renderYearChart(page.years ?? [], site),
    renderMostCited(page.mostCited, site),
  ])
}
