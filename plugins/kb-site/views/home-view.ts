/** The home page: ways in, and what the archive holds. */
import type { CountedLink, HomePage } from '../../../layouts/types.ts'
import type { Archive } from '../archive.ts'
import type { Collection, Collections } from './collections.ts'
import { entityKinds } from './entity-kinds.ts'
import { viewMostCited } from './listing-views.ts'

/** How many of the most cited articles the home page shows. */
const mostCitedShown = 10

/** The home page's view. */
export function viewHome(archive: Archive, collections: Collections): HomePage {
  return {
    kind: 'home',
    url: '/',
    title: 'Home',
    breadcrumbs: [],
    products: collections.products.map(countList).sort((a, b) => b.count - a.count),
    mostCited: viewMostCited(archive, mostCitedShown),
    indexes: listIndexes(archive, collections),
    years: collections.years.map(countList),
  }
}

/** The browse indexes that hold anything, with the number of their entries. */
export function listIndexes(archive: Archive, collections: Collections): CountedLink[] {
  const entities = entityKinds.map(({ kind, plural, index }) => ({
    name: plural,
    url: index,
    count: archive.graph.entities(kind).length,
  }))
  return [
    { name: 'Products', url: '/product/', count: collections.products.length },
    ...entities,
    { name: 'Keywords', url: '/keyword/', count: collections.keywords.length },
    { name: 'Technologies', url: '/technology/', count: collections.technologies.length },
    { name: 'Years', url: '/year/', count: collections.years.length },
    { name: 'Cited, not here', url: '/absent/', count: archive.graph.absent().length },
  ].filter(({ count }) => count > 0)
}

/** A list as an index entry. */
export function countList({ name, url, records }: Collection): CountedLink {
  return { name, url, count: records.length }
}
