/** The indexes by which the archive is browsed: of products, modules, services, codes, keywords, years. */
import type { CountedLink } from '../../../../layouts/types.ts'
import { absentPath } from '../../addresses/absent-lines.ts'
import { entityKinds } from '../../addresses/entity-kinds.ts'
import { hasList, termLineId } from '../../addresses/term-lines.ts'
import { titleIndex } from '../../addresses/title-pages.ts'
import type { Collection } from '../../archive/collections.ts'
import type { SiteContent } from '../../archive/site-content.ts'
import { buildsPath } from '../entity/builds-views.ts'

/** What the browse indexes are made from. */
export type BrowsedContent = Pick<SiteContent, 'archive' | 'collections' | 'builds'>

/** The browse indexes that hold anything, with the number of their entries. */
export function listIndexes({ archive, collections, builds }: BrowsedContent): CountedLink[] {
  const entities = entityKinds.map(({ kind, plural, index }) => ({
    name: plural,
    url: index,
    count: archive.graph.entities(kind).length,
  }))
  return [
    { name: 'Products', url: '/product/', count: collections.products.length },
    { name: 'Titles', url: titleIndex, count: archive.articles.size },
    ...entities,
    { name: 'Keywords', url: '/keyword/', count: collections.keywords.length },
    { name: 'Technologies', url: '/technology/', count: collections.technologies.length },
    { name: 'Years', url: '/year/', count: collections.years.length },
    { name: 'Builds of files', url: buildsPath, count: countBuilds(builds) },
    { name: 'Cited, not here', url: absentPath, count: archive.graph.absent().length },
  ].filter(({ count }) => count > 0)
}

/** As the page of builds counts them: a file may have many. */
function countBuilds(builds: BrowsedContent['builds']): number {
  let count = 0
  for (const ofFile of builds.values()) count += ofFile.length
  return count
}

/** A list as an index entry, a line that leads to its article, where it has no pages. */
export function countList(list: Collection): CountedLink {
  const { name, url, records } = list
  const [first] = records
  if (hasList(list) || !first) return { name, url, count: records.length }
  return { name, url: first.url, count: records.length, id: termLineId(url) }
}
