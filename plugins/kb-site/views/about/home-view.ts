/** The home page: ways in, and what the archive holds. */
import type { CountedLink, HomePage, NamedLink, WayIn } from '../../../../layouts/types.ts'
import type { Archive } from '../../archive/archive.ts'
import { type BrowsedContent, countList } from '../lists/browse-indexes.ts'
import { viewMostCited } from '../lists/listing-views.ts'
import { listWaysIn } from '../lists/ways-in.ts'

/** Indexes whose sizes are among the figures. */
const figuredIndexes: ReadonlySet<string> = new Set(['/product/', '/dll/', '/exe/', '/service/', '/error/'])

/** How many of the most cited articles the home page shows. */
const mostCitedShown = 10

/** The home page's view. */
export function viewHome(content: BrowsedContent): HomePage {
  const { archive, collections } = content
  const { main: ways, others } = listWaysIn(content)
  const mostCited = viewMostCited(archive, mostCitedShown)
  return {
    kind: 'home',
    url: '/',
    title: 'Home',
    breadcrumbs: [],
    articleCount: archive.articles.size,
    products: collections.products.map(countList).sort((a, b) => b.count - a.count),
    mostCited,
    examples: listSearchExamples(mostCited, ways),
    figures: listFigures(archive, ways),
    ways,
    otherIndexes: others,
    years: collections.years.map(countList),
  }
}

/** The most cited article's number, and the most named file, service and code. */
function listSearchExamples(mostCited: HomePage['mostCited'], ways: readonly WayIn[]): NamedLink[] {
  const [cited] = mostCited
  const largest = ['/dll/', '/service/', '/error/'].flatMap(
    (url) => ways.find((way) => way.url === url)?.examples.slice(0, 1) ?? [],
  )
  const links = largest.map(({ name, url }) => ({ name, url }))
  return cited ? [{ name: cited.article.id, url: cited.article.url }, ...links] : links
}

/** How much there is of what most readers look for. */
function listFigures({ articles }: Archive, ways: readonly WayIn[]): CountedLink[] {
  const holdings = ways
    .filter(({ url }) => figuredIndexes.has(url))
    .map(({ name, url, count }) => ({ name, url, count }))
  return [{ name: 'Articles', url: '/stats/', count: articles.size }, ...holdings]
}
